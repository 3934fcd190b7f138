package org.panelwatch.question.official;

import static org.panelwatch.question.official.Published.ALL;
import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** The three published counts of officers "dismissed" in one year, side by side with their definitions. */
public final class OfficialDismissals implements Question {

    private static final Condition LEAVERS = OFFICIAL.SERIES
            .eq(Series.HOME_OFFICE_LEAVERS)
            .and(OFFICIAL.OUTCOME.eq("dismissed"))
            .and(OFFICIAL.BREAKDOWN.isNull());
    private static final Condition BARRED =
            OFFICIAL.SERIES.eq(Series.BARRED_LIST).and(OFFICIAL.OUTCOME.eq(ALL)).and(OFFICIAL.BREAKDOWN.isNull());
    private static final Condition GROSS_MISCONDUCT = OFFICIAL.SERIES
            .eq(Series.HOME_OFFICE_MISCONDUCT)
            .and(OFFICIAL.FINDING.eq("gross_misconduct"))
            .and(OFFICIAL.OUTCOME.eq("dismissed"));

    @Override
    public String id() {
        return "official-dismissals";
    }

    @Override
    public String title() {
        return "Three official counts of dismissal, side by side";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return release.ask(db -> {
            OfficialTable table = table(db, selection, release);
            SelectionWords place = new SelectionWords(selection.with(Criterion.REGION, List.of()), release.forces());
            OfficialWords words = new OfficialWords(
                    latest(table),
                    "Officers recorded as dismissed on leaving, put on the barred list, or dismissed for gross misconduct, "
                            + place.place() + OfficialWords.years(selection),
                    sentence(table),
                    List.of(
                            "The three counts overlap and are not parts of one whole. Leavers are dismissed for any reason"
                                    + " and do not include those who had left before a hearing; the barred list and the"
                                    + " count after gross misconduct include those who would have been dismissed; the"
                                    + " barred list also holds dismissals for performance or attendance.",
                            OfficialWords.FORCES_AND_YEARS));
            return words.figure(this, release, new Drawing.Bars("group", "series", "count", false), table);
        });
    }

    private static OfficialTable table(DSLContext db, Selection selection, Release release) {
        Condition counts = LEAVERS.or(BARRED).or(GROSS_MISCONDUCT);
        List<Bar> bars = Published.counts(
                        db,
                        selection,
                        counts.and(Published.place(selection))
                                .and(OFFICIAL.WORKER.eq(Worker.OFFICERS))
                                .and(OFFICIAL.COUNTED.eq(Counted.OFFICERS)))
                .stream()
                .filter(published -> published.span().aYearAtMost())
                .map(published -> new Bar(
                        Labels.period(published, release.forces()), published, List.of(Cell.of(published.series()))))
                .toList();
        return new OfficialTable(List.of(Column.word("series", "Series")), bars, release.forces());
    }

    /** The latest of the periods for which most of the three counts are there. */
    private static String latest(OfficialTable table) {
        return periods(table).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, List<Bar>> period) ->
                                period.getValue().size())
                        .thenComparing(period ->
                                period.getValue().getFirst().published().span().to()))
                .map(OfficialDismissals::words)
                .orElse("");
    }

    private static String sentence(OfficialTable table) {
        return "Three official series count officers who lost their job, and count different people. " + latest(table)
                + ".";
    }

    private static Map<String, List<Bar>> periods(OfficialTable table) {
        return table.bars().stream()
                .collect(Collectors.groupingBy(Bar::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String words(Map.Entry<String, List<Bar>> period) {
        return period.getKey() + ": "
                + English.list(period.getValue().stream()
                        .map(OfficialDismissals::words)
                        .toList());
    }

    private static String words(Bar bar) {
        String n = Wording.number(bar.published().number());
        return switch (bar.published().series()) {
            case HOME_OFFICE_LEAVERS -> n + " left as dismissed";
            case BARRED_LIST -> n + " barred";
            default -> n + " dismissed, or who would have been, after gross misconduct";
        };
    }
}
