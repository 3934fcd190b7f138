package org.panelwatch.question.coverage;

import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;

/** How often the pages behind the data leave a column unsaid. */
public final class UnknownByColumn implements Question {

    /** One column: in how many of the decisions it concerns the source does not fill it. */
    record Gap(CellOfFile column, Rate unknown) {

        Row row() {
            return Row.of(
                    Cell.of(column),
                    Cell.of(unknown.hits()),
                    Cell.of(unknown.n()),
                    Cell.of(unknown.value()),
                    Cell.of(unknown.low()),
                    Cell.of(unknown.high()),
                    Caveat.on(unknown));
        }

        /** "rank 26% (154 of 590)". */
        String words() {
            String name = English.lower(column.label());
            return unknown.small()
                    ? name + " " + Wording.outOf(unknown)
                    : name + " " + Wording.share(unknown) + " (" + Wording.outOf(unknown) + ")";
        }
    }

    /** @param gaps the columns that concern somebody, largest share first */
    private record Gaps(List<Gap> gaps, long decisions, long panels) {}

    @Override
    public String id() {
        return "unknown-by-column";
    }

    @Override
    public String title() {
        return "What the sources leave unsaid";
    }

    @Override
    public String page() {
        return "/data";
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(mark -> mark.rows().size() == 1
                ? Coded.parse(CellOfFile.class, mark.rows().getFirst())
                        .flatMap(column -> of(column, selection).cases(new Mark(List.of(), mark.part())))
                : Optional.empty());
    }

    private static Frame of(CellOfFile column, Selection selection) {
        return new Frame(
                cases(),
                STAGE.CASE_ID,
                base(selection),
                List.of(),
                column.concerned(),
                Frame.part("unknown", column.unknown()));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        SelectionWords words = new SelectionWords(selection, release.forces());
        return release.ask(db -> {
            Gaps gaps = gaps(db, selection);
            return new Figure(
                    id(),
                    heading(gaps),
                    subtitle(words),
                    sentence(gaps, new Subject(selection), words),
                    new Drawing.RatesCompared("column", "unknown", null),
                    columns(new Subject(selection)),
                    gaps.gaps().stream().map(Gap::row).toList(),
                    notes(db, selection, gaps),
                    Sources.of(db, cases(), base(selection), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    private static List<Column> columns(Subject subject) {
        return List.of(
                Column.word("column", "What is not said"),
                subject.count("unknown", "Not stated"),
                subject.count("n", "Decisions it concerns"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.caveat());
    }

    private static Gaps gaps(DSLContext db, Selection selection) {
        List<Field<Integer>> counts = new ArrayList<>(List.of(officers(), panels()));
        for (CellOfFile column : CellOfFile.values()) {
            counts.add(officers().filterWhere(column.concerned()));
            counts.add(officers().filterWhere(column.unknown()));
        }
        Record found = db.select(counts).from(cases()).where(base(selection)).fetchSingle();
        List<Gap> gaps = Arrays.stream(CellOfFile.values())
                .map(column -> new Gap(
                        column,
                        Intervals.wilson(
                                count(found, 3 + 2 * column.ordinal()), count(found, 2 + 2 * column.ordinal()))))
                .filter(gap -> gap.unknown().n() > 0)
                .sorted(Comparator.comparing((Gap gap) -> gap.unknown().value().orElse(0.0), Comparator.reverseOrder()))
                .toList();
        return new Gaps(gaps, count(found, 0), count(found, 1));
    }

    private static long count(Record found, int place) {
        Integer count = found.get(place, Integer.class);
        return count == null ? 0 : count;
    }

    private static String heading(Gaps gaps) {
        if (gaps.gaps().isEmpty()) {
            return "No decision matches";
        }
        Gap most = gaps.gaps().getFirst();
        return most.unknown().hits() == 0
                ? "The sources say everything that the data ask"
                : "Most often unsaid: " + most.words();
    }

    private static String subtitle(SelectionWords words) {
        String filters = words.filters();
        return "Share of reported decisions whose source does not say, %s, by column of the data%s"
                .formatted(words.place(), filters.isEmpty() ? "" : ". " + filters);
    }

    private static String sentence(Gaps gaps, Subject subject, SelectionWords words) {
        if (gaps.gaps().isEmpty()) {
            return "No reported decision matches this selection.";
        }
        return "In the reported decisions on %s (%s) the source does not say: %s."
                .formatted(
                        subject.count(gaps.decisions()),
                        words.place(),
                        English.list(gaps.gaps().stream().map(Gap::words).toList()));
    }

    private static List<String> notes(DSLContext db, Selection selection, Gaps gaps) {
        Stream<String> counted = Caution.howCounted(selection).stream();
        if (gaps.gaps().isEmpty()) {
            return counted.toList();
        }
        return Stream.of(
                        counted,
                        Caution.independence(selection, gaps.decisions(), gaps.panels()).stream(),
                        Caution.unplaced(db, selection).stream(),
                        Stream.of(
                                "Of each case the row of its first hearing is looked at, on either basis.",
                                "An empty cell means that the source does not say, never that there was none.",
                                "Bars show the 95% interval."))
                .flatMap(notes -> notes)
                .toList();
    }
}
