package org.panelwatch.question.own;

import static org.panelwatch.question.Measures.base;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OWN_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Counted;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;

/** How often each finding, or each sanction, of the scale of a visitor's mapping was decided. */
public final class OwnShares implements Question {

    /** What was found. */
    public static final Question FINDINGS = new OwnShares(OwnScale.FINDING);

    /** Which sanctions were imposed. */
    public static final Question SANCTIONS = new OwnShares(OwnScale.SANCTION);

    /** @param words what the files write for it; nothing where they write nothing */
    record Share(OwnStep step, @Nullable String words, Rate rate) {

        Row row() {
            return Row.of(
                    new Cell.Word(step),
                    Cell.of(words),
                    Cell.of(rate.hits()),
                    Cell.of(rate.n()),
                    Cell.of(rate.value()),
                    Cell.of(rate.low()),
                    Cell.of(rate.high()),
                    Caveat.on(rate));
        }
    }

    private final OwnScale scale;

    private OwnShares(OwnScale scale) {
        this.scale = scale;
    }

    @Override
    public String id() {
        return switch (scale) {
            case FINDING -> "own-findings";
            case SANCTION -> "own-sanctions";
        };
    }

    @Override
    public String title() {
        return switch (scale) {
            case FINDING -> "What was found, in your own words";
            case SANCTION -> "Which sanctions were given, in your own words";
        };
    }

    @Override
    public String page() {
        return OnYourData.PAGE;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(OwnTable.behind(stated(selection), scale.decided()));
    }

    private Condition stated(Selection selection) {
        return base(selection).and(scale.decided().isNotNull());
    }

    @Override
    public Figure figure(Release release, Selection chosen) {
        Selection selection = Counted.in(release, chosen);
        return release.ask(db -> {
            List<Share> shares = shares(db, release, selection);
            OwnWords words = new OwnWords(selection, new SelectionWords(selection, release.forces()), scale, shares);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.RatesCompared(scale.code(), "count", null),
                    columns(),
                    shares.stream().map(Share::row).toList(),
                    words.notes(missing(db, selection), Caution.unplaced(db, selection)),
                    Sources.of(db, OwnTable.rows(), stated(selection), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word(scale.code(), scale.label()));
        columns.add(new Column("words", Column.Type.STRING, "In the files", null, ""));
        columns.addAll(OwnTable.shares(scale == OwnScale.FINDING ? "All decisions" : "With a sanction"));
        return columns;
    }

    private List<Share> shares(DSLContext db, Release release, Selection selection) {
        Map<String, Integer> counts = OwnTable.counts(db, stated(selection), scale.decided());
        Map<String, String> words = OwnTable.words(db, stated(selection), scale);
        long n = counts.values().stream().mapToLong(Integer::longValue).sum();
        return scale.steps(release).stream()
                .filter(step -> counts.containsKey(step.code()))
                .map(step -> new Share(
                        step, words.get(step.code()), Intervals.wilson(counts.getOrDefault(step.code(), 0), n)))
                .toList();
    }

    private List<String> missing(DSLContext db, Selection selection) {
        return scale == OwnScale.FINDING ? List.of() : OwnTable.missing(db, base(selection), OWN_ROW.SANCTION_MISSING);
    }
}
