package org.panelwatch.question.official;

import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.question.official.OfficialTable.Bar;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** People put on the College of Policing's barred list: by year, rank, reason, how they left, or force. */
public final class OfficialBarred implements Question {

    private static final Condition BARRED = OFFICIAL.SERIES.eq(Series.BARRED_LIST);

    @Override
    public String id() {
        return "official-barred";
    }

    @Override
    public String title() {
        return "The barred list, year by year";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public List<Dimension> dimensions() {
        return BarredSplit.DIMENSIONS;
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        BarredSplit split = BarredSplit.of(selection);
        OfficialTable table = release.ask(db -> table(db, selection, split, release.forces()));
        SelectionWords place = new SelectionWords(selection.with(Criterion.REGION, List.of()), release.forces());
        String by = split.by() == Dimension.YEAR
                ? "by year"
                : "by " + English.lower(split.by().label());
        return new OfficialWords(
                        heading(table, split),
                        (split.by() == Dimension.REASON
                                        ? "Reasons recorded on the barred list"
                                        : "Put on the barred list")
                                + " " + by + ", " + place.place() + OfficialWords.years(selection),
                        sentence(table, split),
                        notes(split))
                .figure(
                        this,
                        release,
                        new Drawing.Bars("group", split.byPeriod() ? split.column() : "period", "count", false),
                        table);
    }

    private static OfficialTable table(DSLContext db, Selection selection, BarredSplit split, Forces forces) {
        boolean places = selection.codes(Criterion.FORCE).size() > 0 && split.by() != Dimension.FORCE;
        List<Bar> bars = Published.counts(db, selection, BARRED.and(split.counts(selection))).stream()
                .filter(published -> published.span().aYearAtMost())
                .map(published -> {
                    var word = split.word(published, forces);
                    String name =
                            places ? forces.name(published.area()) + ", " + English.lower(word.label()) : word.label();
                    return new Bar(
                            split.byPeriod() ? Labels.period(published, forces) : name,
                            published,
                            List.of(Cell.of(word)));
                })
                .toList();
        return new OfficialTable(List.of(Column.word(split.column(), split.label())), bars, forces);
    }

    private static String heading(OfficialTable table, BarredSplit split) {
        return table.bars().stream()
                .map(Bar::published)
                .filter(published -> published.worker() == Worker.OFFICERS)
                .reduce((earlier, later) -> later)
                .map(latest -> split.by() == Dimension.YEAR
                        ? "%s%s barred in the %s"
                                .formatted(
                                        latest.ofAForce() ? table.area(latest) + ": " : "",
                                        Wording.count(latest.number(), "officer was", "officers were"),
                                        latest.span().words())
                        : "Barred officers by %s, up to the %s"
                                .formatted(
                                        English.lower(split.by().label()),
                                        latest.span().words()))
                .orElse("Put on the barred list");
    }

    /** The latest period; by year also the one before it. */
    private static String sentence(OfficialTable table, BarredSplit split) {
        List<Map.Entry<String, List<Bar>>> periods =
                List.copyOf(Labels.byPeriod(table).entrySet());
        int shown = Math.min(periods.size(), split.by() == Dimension.YEAR ? 2 : 1);
        return periods.subList(periods.size() - shown, periods.size()).stream()
                .map(period -> English.capital(period.getKey()) + ": "
                        + period.getValue().stream()
                                .map(bar -> words(table, split, bar))
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private static String words(OfficialTable table, BarredSplit split, Bar bar) {
        String word = split.word(bar.published(), table.forces()).label();
        boolean name = split.by() == Dimension.FORCE;
        String place = bar.published().ofAForce() && !name ? table.area(bar.published()) + " " : "";
        return place + (name ? word : English.lower(word)) + " "
                + Wording.number(bar.published().number());
    }

    private static List<String> notes(BarredSplit split) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "The list began on 15 December 2017, so its first period is three and a half months. It holds people of"
                        + " Home Office forces who were dismissed or would have been, for performance and attendance too.");
        switch (split.by()) {
            case REASON ->
                notes.add("Reasons, not people: one person can have several. Not every reason was to be had, so those"
                        + " shown need not add up to the reasons recorded.");
            case RANK -> notes.add("Where not every rank was to be had, those shown do not add up to all officers.");
            case LEFT_BY -> notes.add("Those who had left are on the list because they would have been dismissed.");
            case FORCE ->
                notes.add("Forces for which a count was to be had; forces not shown are not known, not none.");
            default -> notes.add("Special constables and staff are counted apart from officers.");
        }
        notes.add("Only counts over a year or less are shown; longer ones stand in the data file.");
        notes.add(OfficialWords.FORCES_AND_YEARS);
        return notes;
    }
}
