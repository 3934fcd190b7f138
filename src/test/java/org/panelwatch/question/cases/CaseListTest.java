package org.panelwatch.question.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/** Over the shipped data. */
class CaseListTest {

    private static final Selection EVERYTHING = Selection.ALL.withInclude(Set.of(Include.values()));

    private static CaseList.Page page(Selection selection, CaseOrder order) {
        return CaseList.page(Shipped.release(), selection, order);
    }

    @Test
    void everyCaseStandsOnOnePageWhateverTheOrder() {
        for (CaseOrder.By by : CaseOrder.By.values()) {
            Set<String> seen = new HashSet<>();
            CaseOrder order = new CaseOrder(by, false, 1);
            int pages = page(EVERYTHING, order).pages();
            for (int number = 1; number <= pages; number++) {
                page(EVERYTHING, order.at(number))
                        .lines()
                        .forEach(line ->
                                assertThat(seen.add(line.id())).as(line.id()).isTrue());
            }
            assertThat(seen).hasSize(page(EVERYTHING, order).total()).hasSize(581);
        }
    }

    @Test
    void theNewestDecisionsComeFirstAndAnotherOrderIsKept() {
        assertThat(page(Selection.ALL, CaseOrder.USUAL).lines())
                .hasSize(CaseList.LINES)
                .isSortedAccordingTo((one, other) ->
                        other.decidedOn().last().compareTo(one.decidedOn().last()));
        assertThat(page(Selection.ALL, new CaseOrder(CaseOrder.By.FINDING, true, 1))
                        .lines())
                .isSortedAccordingTo((one, other) -> other.finding().compareTo(one.finding()));
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent"));
        assertThat(page(kent, CaseOrder.USUAL.at(99)).order().page()).isEqualTo(1);
        assertThat(page(kent, CaseOrder.USUAL).lines())
                .allMatch(line -> line.force().equals("kent"));
        assertThat(page(Selection.ALL.with(new Period(1950, 1960)), CaseOrder.USUAL)
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void aLineSaysWhatWasDecidedFirstAndWhatStands() {
        Selection asked =
                Selection.ALL.with(Criterion.FORCE, List.of("metropolitan")).with(new Period(2021, 2021));
        CaseLine founding = page(asked, CaseOrder.USUAL).lines().stream()
                .filter(line -> line.id().equals("metropolitan-2021-001"))
                .findFirst()
                .orElseThrow();
        assertThat(founding.sanction()).hasToString("FINAL_WRITTEN_WARNING");
        assertThat(founding.stands().sanction()).hasToString("WOULD_HAVE_BEEN_DISMISSED");
        assertThat(founding.decisions()).isEqualTo(4);
        assertThat(founding.changed()).isTrue();
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        for (CaseOrder.By by : CaseOrder.By.values()) {
            for (boolean descending : List.of(true, false)) {
                CaseOrder order = new CaseOrder(by, descending, 3);
                Map<String, List<String>> keys = new HashMap<>();
                Arrays.stream(order.link("cases", Selection.ALL).split("\\?")[1].split("&"))
                        .map(key -> key.split("="))
                        .forEach(key -> keys.put(key[0], List.of(key[1])));
                assertThat(CaseOrder.take(keys)).isEqualTo(new CaseOrder.Read(order, List.of()));
                assertThat(keys).isEmpty();
            }
        }
        assertThat(CaseOrder.USUAL.link("cases", Selection.ALL)).isEqualTo("cases");
    }

    @Test
    void whatIsNoOrderIsReportedAndTheUsualOneStands() {
        CaseOrder.Read read = CaseOrder.take(new HashMap<>(Map.of("sort", List.of("rank"), "page", List.of("0"))));
        assertThat(read.order()).isEqualTo(CaseOrder.USUAL);
        assertThat(read.problems()).extracting(KeyProblem::key).containsExactly("sort", "page");
    }

    @Test
    void theForcesByRegionHoldEveryDecisionOnce() {
        List<ForceList.Line> lines = ForceList.byRegion(Shipped.release(), Selection.ALL).values().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(lines).hasSize(Shipped.release().forces().englandAndWales().size());
        assertThat(lines.stream().mapToInt(ForceList.Line::decisions).sum()).isEqualTo(531);
        assertThat(lines.stream().mapToLong(line -> line.lesser().n()).sum()).isEqualTo(398);
        assertThat(lines.stream().mapToLong(line -> line.lesser().hits()).sum()).isEqualTo(56);
    }
}
