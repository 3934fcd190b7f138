package org.panelwatch.question.official;

import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Series;

/** What became of officers' appeals, as far as anyone published it. */
public final class OfficialAppeals implements Question {

    private static final Condition APPEALS =
            OFFICIAL.SERIES.eq(Series.PAT_APPEALS).and(OFFICIAL.COUNTED.eq(Counted.APPEALS));

    @Override
    public String id() {
        return "official-appeals";
    }

    @Override
    public String title() {
        return "Results of appeals, as published";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        OfficialTable table = release.ask(db -> table(db, selection, release.forces()));
        SelectionWords place = new SelectionWords(selection.with(Criterion.REGION, List.of()), release.forces());
        return new OfficialWords(
                        heading(table),
                        "Appeals of officers by result, "
                                + (selection.codes(Criterion.FORCE).isEmpty()
                                        ? "England and Wales, and forces where only theirs were published"
                                        : place.place())
                                + OfficialWords.years(selection),
                        sentence(table),
                        List.of(
                                "Before there were tribunals, officers appealed to the Home Secretary. One appeal can touch"
                                        + " finding and punishment, so results do not add up to appeals, and periods count"
                                        + " differently.",
                                "No complete count of appeals to police appeals tribunals was to be had; a missing year is"
                                        + " not known, not none.",
                                OfficialWords.FORCES_AND_YEARS))
                .figure(this, release, new Drawing.Bars("group", "result", "count", false), table);
    }

    private static OfficialTable table(DSLContext db, Selection selection, Forces forces) {
        var chosen = selection.codes(Criterion.FORCE);
        Condition place = chosen.isEmpty() ? OFFICIAL.AREA.isNotNull() : OFFICIAL.AREA.in(chosen);
        List<Bar> bars = Published.counts(db, selection, APPEALS.and(place)).stream()
                .map(published -> new Bar(
                        group(published, forces),
                        published,
                        List.of(
                                Cell.of(Term.of(published.split("forum").orElse(null))),
                                Cell.of(Term.of(published.split("inquiry").orElse(null))),
                                Cell.of(Term.of(result(published))))))
                .toList();
        return new OfficialTable(
                List.of(
                        Column.word("forum", "Appeal to"),
                        Column.word("inquiry", "After an inquiry"),
                        Column.word("result", "Result")),
                bars,
                forces);
    }

    /** A count of an inquiry's appeals without a result is of all of them. */
    private static @Nullable String result(Published published) {
        return published
                .split("appeal_result")
                .orElse(published.split("inquiry").isPresent() ? Published.ALL : null);
    }

    private static String group(Published published, Forces forces) {
        String forum = published
                .split("forum")
                .filter(code -> !code.equals("home_secretary"))
                .map(code -> ", " + English.lower(Term.label(code)))
                .orElse("");
        String inquiry = published
                .split("inquiry")
                .map(held -> held.equals("yes") ? ", after an inquiry" : ", without an inquiry")
                .orElse("");
        return Labels.period(published, forces) + forum + inquiry;
    }

    private static String heading(OfficialTable table) {
        if (table.isEmpty()) {
            return "";
        }
        int first = table.bars().stream()
                .mapToInt(bar -> bar.published().span().from().getYear())
                .min()
                .orElseThrow();
        int last = table.bars().getLast().published().span().to().getYear();
        return "What was published on officers' appeals, " + English.years(first, last);
    }

    /** The latest appeals whose results were published. */
    private static String sentence(OfficialTable table) {
        List<Bar> stated = table.bars().stream()
                .filter(bar -> result(bar.published()) != null)
                .toList();
        if (stated.isEmpty()) {
            return "Appeals were counted, but not what they came to.";
        }
        String latest = stated.getLast().group();
        return "The latest results published are those of %s: %s."
                .formatted(
                        latest,
                        stated.stream()
                                .filter(bar -> bar.group().equals(latest))
                                .map(OfficialAppeals::words)
                                .collect(Collectors.joining(", ")));
    }

    private static String words(Bar bar) {
        String result = result(bar.published());
        String words = result == null
                ? "result not stated"
                : result.equals(Published.ALL) ? "all appeals" : English.lower(Term.label(result));
        return words + " " + Wording.number(bar.published().number());
    }
}
