package org.panelwatch.question.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Mark;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;

class ListAddressTest {

    private static final Selection KENT = Selection.ALL.with(Criterion.FORCE, List.of("kent"));

    private static Map<String, List<String>> keys(String link) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        if (link.contains("?")) {
            Arrays.stream(link.split("\\?")[1].split("&"))
                    .map(key -> key.split("="))
                    .forEach(key -> keys.put(key[0], List.of(key[1])));
        }
        return keys;
    }

    private static ListAddress read(String query) {
        return ListAddress.take(keys("?" + query)).address();
    }

    @Test
    void theUsualListHasNoKeysOfItsOwn() {
        assertThat(ListAddress.all(CaseOrder.USUAL).link(Selection.ALL)).isEqualTo("cases");
        assertThat(ListAddress.all(CaseOrder.USUAL).link(KENT)).isEqualTo("cases?force=kent");
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        for (MarkKeys number : List.of(
                MarkKeys.NONE,
                new MarkKeys("coverage", new Mark(List.of(), null)),
                new MarkKeys("lesser-sanction-funnel", new Mark(List.of("kent", "essex"), "lesser")),
                new MarkKeys("lesser-sanction-rate-compared", Mark.of("not_stated.constable")))) {
            for (CaseColumns columns :
                    List.of(CaseColumns.USUAL, new CaseColumns(List.of(CaseColumn.CHAIR, CaseColumn.DATE)))) {
                for (boolean paged : List.of(true, false)) {
                    ListAddress address = new ListAddress(
                            number, new CaseOrder(CaseOrder.By.FORCE, false, paged ? 3 : 1), columns, paged);
                    Map<String, List<String>> keys = keys(address.link(KENT));
                    ListAddress.Read read = ListAddress.take(keys);
                    assertThat(read).isEqualTo(new ListAddress.Read(address, List.of()));
                    assertThat(keys).containsOnlyKeys("force");
                }
            }
        }
    }

    @Test
    void aNumberIsAskedForInTheOrderFigureRowPart() {
        assertThat(MarkKeys.link(
                        "lesser-sanction-rate-over-time", KENT, Mark.of("2014").part("lesser")))
                .isEqualTo("cases?force=kent&figure=lesser-sanction-rate-over-time&row=2014&part=lesser");
    }

    @Test
    void theDateIsAlwaysThereAndNoColumnTwice() {
        assertThat(read("columns=force~rank~force").columns().shown())
                .containsExactly(CaseColumn.DATE, CaseColumn.FORCE, CaseColumn.RANK);
        assertThat(CaseColumns.USUAL.turned(CaseColumn.DATE).shown()).contains(CaseColumn.DATE);
    }

    @Test
    void aColumnIsAddedTakenAwayAndMoved() {
        CaseColumns two = new CaseColumns(List.of(CaseColumn.DATE, CaseColumn.FORCE));
        CaseColumns three = two.turned(CaseColumn.CHAIR);
        assertThat(three.shown()).containsExactly(CaseColumn.DATE, CaseColumn.FORCE, CaseColumn.CHAIR);
        assertThat(three.turned(CaseColumn.CHAIR)).isEqualTo(two);
        assertThat(three.moved(CaseColumn.CHAIR, true).shown())
                .containsExactly(CaseColumn.DATE, CaseColumn.CHAIR, CaseColumn.FORCE);
        assertThat(three.moved(CaseColumn.CHAIR, false)).isEqualTo(three);
        assertThat(three.moved(CaseColumn.DATE, true)).isEqualTo(three);
        assertThat(three.moved(CaseColumn.RANK, true)).isEqualTo(three);
    }

    @Test
    void whatIsNoColumnIsReportedAndLeftOut() {
        ListAddress.Read read = ListAddress.take(keys("?columns=name~rank~%3Cb%3E&sort=rank&page=-1"));
        assertThat(read.address().columns().shown()).containsExactly(CaseColumn.DATE, CaseColumn.RANK);
        assertThat(read.address().paged()).isFalse();
        assertThat(read.problems()).extracting(KeyProblem::key).containsExactly("sort", "page", "columns", "columns");
        assertThat(read("columns=name").columns()).isEqualTo(CaseColumns.USUAL);
    }
}
