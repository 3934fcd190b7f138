package org.panelwatch.reference;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.chart.Chart;
import org.panelwatch.chart.ChartMarks;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Marks;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Question;
import org.panelwatch.question.cases.CaseList;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.question.cases.Listed;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every number of every figure that counts decisions against the list of the decisions behind it, over the shipped data. */
class BehindReferenceTest {

    private static final Set<Include> EVERYTHING = Set.of(Include.values());

    /** The columns whose numbers lead to decisions; a figure that is not here leads to none. */
    private static final Map<String, Set<String>> LEADING = Map.ofEntries(
            entry("outcomes-over-time", Set.of("count", "n")),
            entry("outcomes-compared", Set.of("count", "n")),
            entry("findings-over-time", Set.of("count", "n")),
            entry("lesser-sanction-rate-over-time", Set.of("lesser", "n")),
            entry("lesser-sanction-rate-compared", Set.of("lesser", "n")),
            entry("lesser-sanction-funnel", Set.of("lesser", "n")),
            entry("lesser-sanctions-given", Set.of("count", "n")),
            entry(
                    "first-and-final",
                    Set.of("first_lesser", "first_n", "final_lesser", "final_n", "changed", "awaiting", "n")),
            entry("challenges-over-time", Set.of("count", "n")),
            entry("reversals-compared", Set.of("allowed", "n")),
            entry("reversal-direction", Set.of("count", "n")),
            entry("outcome-flow", Set.of("count", "n")),
            entry("coverage", Set.of("count", "to_the_day", "to_the_month", "to_the_year", "watchdog")),
            entry("unknown-by-column", Set.of("unknown", "n")));

    /** In these a case is counted once for each of its challenges. */
    private static final Set<String> OF_CHALLENGES =
            Set.of("challenges-over-time", "reversals-compared", "reversal-direction");

    /** Each number is asked for once, whichever fact needs it. */
    private static final Map<List<String>, Integer> COUNTED = new HashMap<>();

    static Stream<Selection> selections() {
        Selection all = Selection.ALL;
        Selection every = all.withInclude(EVERYTHING);
        return Stream.of(
                all,
                every.with(Basis.FINAL).with(Unit.PANEL).by(Dimension.REGION),
                every.with(YearKind.FINANCIAL).by(Dimension.FORCE).with(Leavers.SERVING_ONLY),
                every.asOf(LocalDate.of(2021, 10, 5)).with(Basis.FINAL).by(Dimension.GROUND),
                all.with(Leavers.DISMISSED_ONLY).by(Dimension.RANK).compare(Dimension.REGION),
                every.with(new Period(2019, 2022))
                        .with(Criterion.RANK, List.of("constable", Criterion.NOT_STATED))
                        .by(Dimension.YEAR),
                all.with(new Period(1950, 1960)));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyNumberIsTheNumberOfTheDecisionsBehindIt(Selection selection) {
        for (Question question : Questions.all()) {
            Set<String> leading = new TreeSet<>();
            Figure figure = Shipped.figure(question, selection);
            question.behind(selection).ifPresent(behind -> leading.addAll(checked(figure, behind)));
            if (!figure.isEmpty() && !(figure.drawing() instanceof Drawing.Points)) {
                assertThat(leading)
                        .as(question.id())
                        .isEqualTo(new TreeSet<>(LEADING.getOrDefault(question.id(), Set.of())));
            }
        }
    }

    /** The columns with numbers that lead to decisions, each number as many. */
    private static Set<String> checked(Figure figure, Behind behind) {
        Set<String> leading = new TreeSet<>();
        Marks marks = Marks.of(figure);
        for (Row row : figure.rows()) {
            for (int i = 0; i < figure.columns().size(); i++) {
                Optional<Mark> mark = marks.at(row, i).filter(behind::counts);
                if (mark.isPresent()) {
                    leading.add(figure.columns().get(i).name());
                    assertThat((long) counted(behind, mark.get()))
                            .as(figure.id() + " " + mark.get())
                            .isEqualTo(row.cells().get(i) instanceof Cell.Count(long value) ? value : -1);
                    assertThat(marks.words(mark.get()))
                            .as(figure.id() + " " + mark.get())
                            .isPresent();
                }
            }
        }
        return leading;
    }

    private static int counted(Behind behind, Mark mark) {
        return COUNTED.computeIfAbsent(
                behind.cases(mark).stream().map(Object::toString).collect(Collectors.toList()),
                cases -> new Listed.Number(behind, mark).count(Shipped.release()));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void theListHoldsEachDecisionOnce(Selection selection) {
        for (Question question : Questions.all()) {
            Figure figure = Shipped.figure(question, selection);
            for (Behind behind : question.behind(selection).stream().toList()) {
                for (Mark mark : some(figure, behind)) {
                    Listed.Number number = new Listed.Number(behind, mark);
                    int total = new Listed(selection, number).total(Shipped.release());
                    int counted = number.count(Shipped.release());
                    if (OF_CHALLENGES.contains(question.id())) {
                        assertThat(total).as(question.id() + mark).isBetween(Math.min(1, counted), counted);
                    } else {
                        assertThat(total).as(question.id() + mark).isEqualTo(counted);
                    }
                }
            }
        }
    }

    /** The whole figure and the numbers of its first and last rows. */
    private static Collection<Mark> some(Figure figure, Behind behind) {
        List<Mark> some = new ArrayList<>(List.of(new Mark(List.of(), null)));
        List<Mark> all = Marks.of(figure).numbers().stream()
                .map(Marks.Number::mark)
                .filter(behind::counts)
                .toList();
        some.addAll(all.subList(0, Math.min(6, all.size())));
        some.addAll(all.subList(Math.max(0, all.size() - 6), all.size()));
        return some.stream().filter(behind::counts).toList();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everyPointOfADrawingSaysTheNumberOfTheDecisionsThatItLeadsTo(Selection selection) {
        for (Question question : Questions.all()) {
            Figure figure = Shipped.figure(question, selection);
            Optional<Behind> behind = question.behind(selection);
            if (behind.isPresent() && !figure.isEmpty()) {
                requirePoints(figure, behind.get());
            }
        }
    }

    private static void requirePoints(Figure figure, Behind behind) {
        ObjectNode option = Chart.of(figure).option();
        ChartMarks marks = ChartMarks.of(figure);
        int led = 0;
        for (JsonNode series : option.withObject("baseOption").path("series").isArray()
                ? option.withObject("baseOption").path("series")
                : option.path("series")) {
            String id = series.path("id").asString("");
            JsonNode data =
                    series.path("type").asString("").equals("sankey") ? series.path("links") : series.path("data");
            for (int i = 0; i < data.size(); i++) {
                Optional<Mark> mark = marks.at(id, i);
                String told = data.get(i).path("tooltip").path("formatter").asString("");
                if (mark.isPresent() && !told.isEmpty()) {
                    led++;
                    int counted = counted(behind, mark.get());
                    assertThat(counted).as(figure.id() + mark).isPositive();
                    if (!(figure.drawing() instanceof Drawing.Points) && !tellsPartsOnly(figure, mark.get())) {
                        assertThat(told.replaceAll("(?<=\\d),(?=\\d{3})", "").split("[^0-9]+"))
                                .as(figure.id() + " " + mark + ": " + told)
                                .contains(Integer.toString(each(figure, mark.get(), counted)));
                    }
                    assertThat(told).as(figure.id() + " " + mark).contains(label(figure, mark.get()));
                } else if (!(figure.drawing() instanceof Drawing.Points)
                        && !told.isEmpty()
                        && !told.contains("No decisions")
                        && !series.path("silent").asBoolean(false)) {
                    assertThat(mark)
                            .as(figure.id() + " " + id + " " + i + ": " + told)
                            .isPresent();
                }
            }
        }
        assertThat(led).as(figure.id()).isPositive();
    }

    /** A row of lesser sanctions tells its lengths and not their sum. */
    private static boolean tellsPartsOnly(Figure figure, Mark mark) {
        return figure.drawing() instanceof Drawing.Bars bars && bars.part() != null && mark.part() == null;
    }

    /** Forces at one point of a funnel have as many decisions each; of whatever else shares a point the sum is told. */
    private static int each(Figure figure, Mark mark, int counted) {
        return figure.drawing() instanceof Drawing.Funnel
                ? counted / mark.rows().size()
                : counted;
    }

    /** What the first row of a mark is called, in part. */
    private static String label(Figure figure, Mark mark) {
        String words = Marks.of(figure).words(mark).orElseThrow();
        return words.split(" and |, ")[0];
    }

    @Test
    void theNodesOfAFlowLeadToWhatTheySay() {
        Figure figure = Shipped.figure(Questions.OUTCOME_FLOW, Selection.ALL);
        Behind behind = Questions.OUTCOME_FLOW.behind(Selection.ALL).orElseThrow();
        ChartMarks marks = ChartMarks.of(figure);
        JsonNode option = Chart.of(figure).option();
        JsonNode base = option.path("baseOption").isMissingNode() ? option : option.path("baseOption");
        JsonNode nodes = base.path("series").get(0).path("data");
        assertThat(nodes.size()).isGreaterThan(5);
        for (int i = 0; i < nodes.size(); i++) {
            String told = nodes.get(i).path("tooltip").path("formatter").asString();
            assertThat(told)
                    .endsWith(
                            "\n" + counted(behind, marks.at(ChartMarks.NODES, i).orElseThrow()));
        }
        assertThat(marks.at(ChartMarks.NODES, nodes.size())).isEmpty();
        assertThat(marks.at(ChartMarks.FLOW, -1)).isEmpty();
    }

    @Test
    void theDaysToTheEndLeadToTheCaseItself() {
        Figure figure = Shipped.figure(Questions.TIME_TO_FINAL, Selection.ALL);
        Behind behind = Questions.TIME_TO_FINAL.behind(Selection.ALL).orElseThrow();
        Marks marks = Marks.of(figure);
        assertThat(marks.rows()).hasSize(figure.rows().size()).contains("metropolitan-2021-001");
        for (String id : marks.rows()) {
            Listed listed = new Listed(Selection.ALL, new Listed.Number(behind, Mark.of(id)));
            assertThat(CaseList.page(Shipped.release(), listed, CaseOrder.USUAL).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.id()).isEqualTo(id));
        }
    }

    @Test
    void aNumberThatIsNotThereLeadsToNothing() {
        Behind rate =
                Questions.LESSER_SANCTION_RATE_OVER_TIME.behind(Selection.ALL).orElseThrow();
        assertThat(rate.counts(Mark.of("2014").part("panels"))).isFalse();
        assertThat(rate.counts(Mark.of("2014.kent"))).isFalse();
        assertThat(counted(rate, Mark.of("3014"))).isZero();
        assertThat(counted(rate, Mark.of("'; drop table hearing; --"))).isZero();
        Behind flow = Questions.OUTCOME_FLOW.behind(Selection.ALL).orElseThrow();
        assertThat(flow.counts(Mark.of("1.nothing"))).isFalse();
        assertThat(flow.counts(Mark.of("9.career_ended"))).isFalse();
        assertThat(Questions.OFFICIAL_DISMISSALS.behind(Selection.ALL)).isEmpty();
        assertThat(Questions.JOURNEY.behind(Selection.ALL)).isEmpty();
    }
}
