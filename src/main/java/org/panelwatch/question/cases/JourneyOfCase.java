package org.panelwatch.question.cases;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.PartialDate;

/** The decisions of one case in order, and what stood after each. */
public final class JourneyOfCase implements Question {

    private static final List<Column> COLUMNS = List.of(
            Column.count("step", "Step", "decisions"),
            Column.word("decision_id", "Id"),
            Column.word("decided_on", "Decided on"),
            Column.word("decision", "Decision"),
            new Column("result", Column.Type.STRING, "Result of the challenge", null, "No challenge"),
            new Column("effect", Column.Type.STRING, "Effect", null, "No challenge"),
            Column.word("finding", "Finding that stands"),
            new Column("sanction", Column.Type.STRING, "Sanction that stands", null, "None or not stated"),
            Column.word("status", "Status"),
            Column.word("standing", "What stands"),
            new Column("days", Column.Type.INTEGER, "Days since the first decision", "days", "Not to the day"),
            Column.word("publisher", "Publisher"),
            Column.word("url", "Source"));

    @Override
    public String id() {
        return "journey";
    }

    @Override
    public String title() {
        return "The journey of one case";
    }

    @Override
    public String page() {
        return "/cases";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Optional<Case> named =
                Optional.ofNullable(selection.journey()).flatMap(hearing -> Cases.find(release, hearing.value()));
        Drawing drawing = new Drawing.Timeline("decided_on", "decision", "standing");
        return named.map(found -> new Figure(
                        id(),
                        heading(found),
                        subtitle(found),
                        sentence(found),
                        drawing,
                        COLUMNS,
                        rows(found),
                        List.of("Days are counted from the first decision; nothing is filtered."),
                        sources(found),
                        Stamps.of(release)))
                .orElseGet(() -> nothing(release, selection, drawing));
    }

    private Figure nothing(Release release, Selection selection, Drawing drawing) {
        String why = selection.journey() == null
                ? "No case is named: name one by its decision's id, as in case=metropolitan-2021-001."
                : "No decision of the data has the id " + selection.journey() + ".";
        return new Figure(
                id(),
                "No decision matches",
                "The journey of one case",
                why,
                drawing,
                COLUMNS,
                List.of(),
                List.of(),
                List.of(),
                Stamps.of(release));
    }

    /** "One case, four decisions, 1,354 days". */
    public static String heading(Case journey) {
        int decisions = journey.steps().size();
        String days = decisions > 1 && journey.days().isPresent()
                ? ", " + Wording.count(journey.days().getAsLong(), "day", "days")
                : "";
        return "One case, " + Wording.inWords(decisions) + (decisions == 1 ? " decision" : " decisions") + days;
    }

    private static String subtitle(Case journey) {
        return "Decisions in order and what stood after each, "
                + journey.force().name()
                + (journey.conduct() == null
                        ? ""
                        : ", " + English.lower(journey.conduct().label()));
    }

    /** "One case, two decisions, 120 days. 5 October 2021: misconduct hearing, …" */
    public static String sentence(Case journey) {
        List<String> steps = journey.steps().stream()
                .map(step -> step.decidedOn().inWords() + ": " + English.lower(StepWords.heading(step)) + ", "
                        + English.lower(StepWords.standing(step)))
                .toList();
        return heading(journey) + ". " + English.capital(String.join("; ", steps)) + ".";
    }

    private static List<Row> rows(Case journey) {
        PartialDate first = journey.steps().getFirst().decidedOn();
        return IntStream.range(0, journey.steps().size())
                .mapToObj(i -> row(i + 1, journey.steps().get(i), first))
                .toList();
    }

    private static Row row(int place, Step step, PartialDate first) {
        Step.@Nullable Appeal appeal = step instanceof Step.Appeal challenge ? challenge : null;
        return Row.of(
                Cell.of(place),
                Cell.of(step.id()),
                Cell.of(step.decidedOn().toString()),
                Cell.of(StepWords.heading(step)),
                appeal == null ? Cell.UNKNOWN : Cell.of(appeal.result()),
                appeal == null ? Cell.UNKNOWN : Cell.of(appeal.effect()),
                Cell.of(step.after().finding()),
                Cell.of(step.after().sanction()),
                Cell.of(step.after().awaiting() ? CaseStatus.AWAITING : CaseStatus.DECIDED),
                Cell.of(StepWords.standing(step)),
                days(step.decidedOn(), first),
                Cell.of(step.source().publisher()),
                Cell.of(step.source().url()));
    }

    private static Cell days(PartialDate date, PartialDate first) {
        return date.isDay() && first.isDay()
                ? Cell.of(ChronoUnit.DAYS.between(first.first(), date.first()))
                : Cell.UNKNOWN;
    }

    private static List<SourceCount> sources(Case journey) {
        Map<String, Long> rows = new LinkedHashMap<>();
        journey.steps().forEach(step -> rows.merge(step.source().url(), 1L, Long::sum));
        return journey.steps().stream()
                .map(Step::source)
                .distinct()
                .map(source -> new SourceCount(source.publisher(), source.url(), rows.getOrDefault(source.url(), 0L)))
                .distinct()
                .toList();
    }
}
