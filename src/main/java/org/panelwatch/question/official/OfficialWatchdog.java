package org.panelwatch.question.official;

import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Series;

/** From the watchdog's investigations to dismissal, step by step, each report by itself. */
public final class OfficialWatchdog implements Question {

    private static final Condition OUTCOMES =
            OFFICIAL.SERIES.eq(Series.IOPC_OUTCOMES).and(OFFICIAL.AREA.eq(Published.ENGLAND_AND_WALES));

    /** A count and the step that it counts. */
    private record Stepped(WatchdogStep step, Published published) {

        static Stream<Stepped> of(Published published) {
            return WatchdogStep.of(published).map(step -> new Stepped(step, published)).stream();
        }

        Bar bar() {
            return new Bar(
                    English.capital(Labels.report(published)) + ": " + English.lower(step.label()),
                    published,
                    List.of(Cell.of(step)));
        }
    }

    @Override
    public String id() {
        return "official-watchdog";
    }

    @Override
    public String title() {
        return "From the watchdog's investigations to dismissal";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        OfficialTable table = release.ask(db -> table(db, selection, release));
        return new OfficialWords(
                        heading(table),
                        "Officers and staff after the IOPC's own independent investigations, by step, England and Wales"
                                + OfficialWords.years(selection),
                        sentence(table),
                        List.of(
                                "Investigations are counted as investigations, every later step as people. Periods overlap:"
                                        + " three years to March 2021 hold the year ending March 2021.",
                                "A step is compared with the one before it only within one report: those who left, or whose"
                                        + " proceedings come later, are missing from the next step.",
                                "The watchdog takes the gravest and most contested cases; they are not typical.",
                                OfficialWords.YEARS))
                .figure(this, release, new Drawing.Bars("group", null, "count", false), table);
    }

    private static OfficialTable table(DSLContext db, Selection selection, Release release) {
        List<Bar> bars = Published.counts(db, selection, OUTCOMES).stream()
                .flatMap(Stepped::of)
                .sorted(Comparator.comparing(
                                (Stepped stepped) -> stepped.published().span().to())
                        .thenComparing(stepped -> stepped.published().span().from())
                        .thenComparing(
                                stepped -> String.valueOf(stepped.published().edition()))
                        .thenComparing(Stepped::step))
                .map(Stepped::bar)
                .toList();
        return new OfficialTable(List.of(Column.word("step", "Step")), bars, release.forces());
    }

    /** The report with most steps; of two the later one. */
    private static Optional<Map.Entry<String, List<Bar>>> fullest(OfficialTable table) {
        return Labels.byPeriod(table).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, List<Bar>> report) ->
                                report.getValue().size())
                        .thenComparing(report ->
                                report.getValue().getFirst().published().span().to()));
    }

    private static String heading(OfficialTable table) {
        return fullest(table)
                .flatMap(report -> investigatedToDismissed(report.getKey(), report.getValue()))
                .orElse("What the watchdog's investigations came to");
    }

    private static Optional<String> investigatedToDismissed(String period, List<Bar> bars) {
        Optional<Published> first = find(bars, WatchdogStep.INVESTIGATED);
        Optional<Published> last = find(bars, WatchdogStep.DISMISSED);
        return first.flatMap(from -> last.map(to -> "%s: %s under investigation, %s dismissed after gross misconduct"
                .formatted(
                        English.capital(period),
                        Wording.count(from.number(), "person", "people"),
                        Wording.number(to.number()))));
    }

    private static Optional<Published> find(List<Bar> bars, WatchdogStep step) {
        return bars.stream()
                .map(Bar::published)
                .filter(published -> WatchdogStep.of(published).equals(Optional.of(step)))
                .findFirst();
    }

    private static String sentence(OfficialTable table) {
        return fullest(table)
                .map(report -> English.capital(report.getKey()) + ": "
                        + report.getValue().stream()
                                .map(OfficialWatchdog::words)
                                .collect(Collectors.joining(", "))
                        + ".")
                .orElse("");
    }

    private static String words(Bar bar) {
        return WatchdogStep.of(bar.published())
                        .map(WatchdogStep::label)
                        .map(English::lower)
                        .orElse("")
                + " "
                + Wording.number(bar.published().number());
    }
}
