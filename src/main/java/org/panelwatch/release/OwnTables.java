package org.panelwatch.release;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.MappedRow;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.dataset.mapping.Scales.FindingStep;
import org.panelwatch.dataset.mapping.Scales.SanctionStep;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.FoundThrough;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Sanction;

/**
 * Writes mapped rows into the tables {@code hearing} and {@code own_row}, one after the other. What a row does not say
 * stays unsaid, but for two things: an id, which the application needs, and that it was found in a list of decisions and
 * not through a challenge, which is what a file of decisions is.
 */
final class OwnTables implements AutoCloseable {

    private static final int MONTHS_FROM_APRIL = 9;

    /** Which sanctions of ours stand for those of a scale of their own, in figures that name none. */
    private static final Sanction ENDS_CAREER = Sanction.DISMISSED;

    private static final Sanction LESSER = Sanction.NO_FURTHER_ACTION;

    private final Mapping mapping;
    private final boolean ownSanctions;
    private final DuckDBAppender hearings;
    private final DuckDBAppender rows;
    private final OwnCells cells = new OwnCells();
    private final Set<String> forces = new HashSet<>();
    private int count;
    private int undated;
    private int careerEnding;

    OwnTables(DuckDBConnection connection, Mapping mapping) throws SQLException {
        this.mapping = mapping;
        this.ownSanctions = !mapping.scales().sanctions().equals(Scales.OUR_SANCTIONS);
        this.hearings = connection.createAppender("hearing");
        this.rows = connection.createAppender("own_row");
    }

    void add(MappedRow row) throws SQLException {
        cells.of(row);
        String id = "own-0000-%07d".formatted(++count);
        addHearing(id);
        addRow(id, row.line());
    }

    /** How many were added. */
    int count() {
        return count;
    }

    /** Those without a date. */
    int undated() {
        return undated;
    }

    /** Those whose sanction ended a career. */
    int careerEnding() {
        return careerEnding;
    }

    /** The forces that occur. */
    Set<String> forces() {
        return Set.copyOf(forces);
    }

    private void addHearing(String id) throws SQLException {
        String force = cells.value("force");
        if (force != null) {
            forces.add(force);
        }
        hearings.beginRow();
        text(id).text(null).text(null).text(force);
        date();
        code("proceeding").code("chair").code("rank").code("service_status").code("conduct");
        text(finding(cells.value("finding")).countsAs().code()).text(sanction(cells.value("sanction")));
        number(cells.value("sanction_months"));
        String found = cells.value("found_through");
        text(found == null ? FoundThrough.HEARING_REPORT.code() : found).code("source_kind");
        text(stated(cells.value("source_publisher"), mapping.publisher()));
        text(stated(cells.value("source_url"), mapping.address()));
        code("source_date").code("note").text(null);
        hearings.endRow();
    }

    private void date() throws SQLException {
        String stated = cells.value("decided_on");
        PartialDate date = stated == null ? null : PartialDate.parse(stated).orElse(null);
        if (date == null) {
            undated++;
            text(null);
            hearings.appendNull().appendNull().appendNull().appendNull().appendNull();
            return;
        }
        text(date.toString());
        hearings.append(date.first()).append(date.last());
        text(date.precision().code());
        hearings.append(date.year());
        if (date.precision() == PartialDate.Precision.YEAR) {
            hearings.appendNull();
        } else {
            hearings.append(date.first().plusMonths(MONTHS_FROM_APRIL).getYear());
        }
    }

    private void addRow(String id, long line) throws SQLException {
        rows.beginRow().append(id).append(line);
        values("hearing_id", "reconsiders", "joint_with");
        words("force", "decided_on", "proceeding", "chair", "rank", "service_status", "conduct");
        values("finding");
        words("finding");
        step("sanction");
        step("recommended_finding");
        step("recommended_sanction");
        values("complained_on", "unit", "left_service", "reinstated");
        rows.endRow();
    }

    private void step(String column) throws SQLException {
        values(column);
        append(rows, cells.missing(column));
        words(column);
    }

    private void values(String... columns) throws SQLException {
        for (String column : columns) {
            String value = cells.value(column);
            append(rows, value == null ? null : OwnCells.shortened(value));
        }
    }

    private void words(String... columns) throws SQLException {
        for (String column : columns) {
            append(rows, cells.words(column));
        }
    }

    private OwnTables code(String column) throws SQLException {
        return text(cells.value(column));
    }

    private OwnTables text(@Nullable String text) throws SQLException {
        append(hearings, text);
        return this;
    }

    private void number(@Nullable String number) throws SQLException {
        if (number == null) {
            hearings.appendNull();
        } else {
            hearings.append(Integer.parseInt(number));
        }
    }

    private static void append(DuckDBAppender table, @Nullable String text) throws SQLException {
        if (text == null) {
            table.appendNull();
        } else {
            table.append(text);
        }
    }

    private FindingStep finding(@Nullable String code) {
        FindingStep step = code == null ? null : mapping.scales().findings().get(code);
        if (step == null) {
            throw new IllegalStateException("a row without a finding is no decision");
        }
        return step;
    }

    private @Nullable String sanction(@Nullable String code) {
        SanctionStep step = code == null ? null : mapping.scales().sanctions().get(code);
        if (step == null) {
            return null;
        }
        careerEnding += step.endsCareer() ? 1 : 0;
        if (!ownSanctions) {
            return code;
        }
        Coded counted = step.endsCareer() ? ENDS_CAREER : LESSER;
        return counted.code();
    }

    private static @Nullable String stated(@Nullable String value, String otherwise) {
        return value != null ? value : otherwise.isEmpty() ? null : otherwise;
    }

    /** Writes what is still held back. */
    @Override
    public void close() throws SQLException {
        try (hearings;
                rows) {
            // closing writes
        }
    }
}
