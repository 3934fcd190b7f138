package org.panelwatch.question.official;

import static org.panelwatch.question.official.Published.ALL;
import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** Misconduct proceedings as the Home Office publishes them: referred, found, decided; people, or allegations. */
public final class OfficialProceedings implements Question {

    private static final Condition PROCEEDINGS = OFFICIAL.SERIES
            .eq(Series.HOME_OFFICE_MISCONDUCT)
            .and(OFFICIAL.AREA.eq(Published.ENGLAND_AND_WALES))
            .and(OFFICIAL.PROCEEDING.isNotNull());
    private static final Condition OF_PEOPLE = OFFICIAL.COUNTED.eq(Counted.OFFICERS);
    private static final Condition OF_ALLEGATIONS =
            OFFICIAL.COUNTED.eq(Counted.ALLEGATIONS).and(OFFICIAL.BREAKDOWN.like("case_type:%"));

    @Override
    public String id() {
        return "official-proceedings";
    }

    @Override
    public String title() {
        return "Misconduct proceedings, as the Home Office counts them";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of(Dimension.PROCEEDING, Dimension.CASE_TYPE);
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        boolean allegations = selection.by() == Dimension.CASE_TYPE;
        OfficialTable table = release.ask(db -> table(db, selection, release, allegations));
        String unit = allegations ? "Allegations by kind of case" : "Officers and staff";
        return new OfficialWords(
                        allegations ? "Allegations, not people: what one year's cases came to" : peopleTitle(table),
                        unit + " referred to misconduct proceedings, findings and outcomes, England and Wales"
                                + OfficialWords.years(selection),
                        sentence(table, allegations),
                        notes(allegations))
                .figure(
                        this,
                        release,
                        new Drawing.Bars("group", allegations ? "case_type" : "period", "count", false),
                        table);
    }

    private static OfficialTable table(DSLContext db, Selection selection, Release release, boolean allegations) {
        Condition counted = allegations ? OF_ALLEGATIONS : OF_PEOPLE;
        List<Bar> bars = Published.counts(db, selection, PROCEEDINGS.and(counted)).stream()
                .sorted(Comparator.comparing(
                                (Published published) -> published.span().to())
                        .thenComparing(ProceedingsStep::of)
                        .thenComparing(published -> published.worker() != Worker.ALL)
                        .thenComparing(Published::worker)
                        .thenComparing(published -> published.split("case_type").orElse(""))
                        .thenComparing(Published::value, Comparator.reverseOrder()))
                .map(published -> bar(published, allegations))
                .toList();
        return new OfficialTable(
                List.of(
                        Column.word("step", "Step"),
                        Column.word("proceeding", "Proceeding"),
                        Column.word("finding", "Finding"),
                        Column.word("outcome", "Outcome"),
                        Column.word("case_type", "Kind of case")),
                bars,
                release.forces());
    }

    private static Bar bar(Published published, boolean allegations) {
        String label = new ProceedingsLabels(published).label();
        return new Bar(
                allegations ? label + ", " + published.span().words() : label,
                published,
                List.of(
                        Cell.of(ProceedingsStep.of(published)),
                        Cell.of(Term.of(published.proceeding())),
                        Cell.of(Term.of(published.finding())),
                        Cell.of(Term.of(Optional.ofNullable(published.outcome())
                                .or(() -> published.split("outcome"))
                                .or(() -> published.split("left_by"))
                                .orElse(null))),
                        Cell.of(Term.of(published.split("case_type").orElse(null)))));
    }

    private static String peopleTitle(OfficialTable table) {
        return table.bars().stream()
                .map(Bar::published)
                .filter(published -> published.worker() == Worker.OFFICERS && referred(published, ALL))
                .reduce((earlier, later) -> later)
                .map(published -> "%s referred to misconduct proceedings in the %s"
                        .formatted(
                                Wording.count(published.number(), "officer was", "officers were"),
                                published.span().words()))
                .orElse("What misconduct proceedings came to");
    }

    private static boolean referred(Published published, String proceeding) {
        return ProceedingsStep.of(published) == ProceedingsStep.REFERRED && proceeding.equals(published.proceeding());
    }

    private static String sentence(OfficialTable table, boolean allegations) {
        return Labels.byPeriod(table).entrySet().stream()
                .flatMap(period -> (allegations ? allegations(period.getValue()) : people(period.getValue()))
                        .map(words -> "In the %s, %s.".formatted(period.getKey(), words)).stream())
                .reduce((one, next) -> one + " " + next)
                .orElse("Findings and outcomes were published for this selection, but no count of referrals.");
    }

    /** "972 officers were referred to misconduct proceedings, 519 of them to a misconduct meeting, …". */
    private static Optional<String> people(List<Bar> period) {
        List<Published> officers = referred(period).stream()
                .filter(published -> published.worker() == Worker.OFFICERS)
                .toList();
        return officers.stream()
                .filter(published -> referred(published, ALL))
                .findFirst()
                .map(all -> Stream.concat(
                                Stream.of(Wording.count(all.number(), "officer was", "officers were")
                                        + " referred to misconduct proceedings"),
                                officers.stream()
                                        .filter(published -> published != all)
                                        .map(published -> "%s of them %s"
                                                .formatted(
                                                        Wording.number(published.number()),
                                                        new ProceedingsLabels(published).way())))
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<String> allegations(List<Bar> period) {
        List<String> kinds = referred(period).stream()
                .filter(published -> referred(published, ALL))
                .map(published -> "%s (%s)"
                        .formatted(
                                Wording.count(published.number(), "allegation", "allegations"),
                                English.lower(
                                        Term.label(published.split("case_type").orElse(ALL)))))
                .toList();
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(English.list(kinds) + " were referred to misconduct proceedings");
    }

    private static List<Published> referred(List<Bar> period) {
        return period.stream()
                .map(Bar::published)
                .filter(published -> ProceedingsStep.of(published) == ProceedingsStep.REFERRED)
                .toList();
    }

    private static List<String> notes(boolean allegations) {
        List<String> notes = new ArrayList<>();
        notes.add("Cases finalised in the year, under the 2020 Regulations: the series starts with few cases, so that"
                + " early growth is partly older rules running out.");
        notes.add(
                allegations
                        ? "Each allegation counts: one person can face several. Later years count people."
                        : "Officers include special constables. The year ending March 2022 was published as allegations"
                                + ", shown by kind of case; the counts of people for it come from a report of the figures.");
        notes.add(OfficialWords.YEARS);
        return notes;
    }
}
