package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;
import static org.panelwatch.view.Opened.open;
import static org.panelwatch.view.Opened.page;
import static org.panelwatch.view.Opened.plain;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.cases.CaseLine;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Selection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of decisions, the ways to it from numbers, and the page of forces, on the server's side. */
class CasesPageTest extends OnPages {

    private static final String RATE = "lesser-sanction-rate-over-time";

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private static List<CaseLine> lines(Component page) {
        Grid<CaseLine> grid = all(page, Grid.class).getFirst();
        return grid.getDataProvider()
                .fetch(new Query<>(0, 100_000, List.of(), null, null))
                .toList();
    }

    private static List<String> columns(Component page) {
        return ((List<?>) all(page, Grid.class).getFirst().getColumns())
                .stream()
                        .map(column -> ((Grid.Column<?>) column).getKey())
                        .skip(1)
                        .toList();
    }

    /** The year with the most lesser sanctions, and how many they are. */
    private record Most(long year, long lesser) {

        static Most of() {
            Figure figure = Shipped.figure(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
            return figure.rows().stream()
                    .map(row -> new Most(number(figure, row, "year"), number(figure, row, "lesser")))
                    .max(Comparator.comparingLong(Most::lesser))
                    .orElseThrow();
        }

        private static long number(Figure figure, Row row, String column) {
            return ((Cell.Count) figure.cell(row, column)).value();
        }

        String row() {
            return "&row=" + year;
        }
    }

    private static long firstYear(String question) {
        Figure figure = Shipped.figure(Questions.find(question).orElseThrow(), Selection.ALL);
        return Most.number(figure, figure.rows().getFirst(), "year");
    }

    @Test
    void theListBehindANumberSaysWhatItHoldsAndLeadsBack() {
        Most most = Most.of();
        Component page = open("cases", "figure=" + RATE + most.row() + "&part=lesser");
        Figure figure = Shipped.figure(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
        assertThat(all(page, H2.class))
                .extracting(H2::getText)
                .containsExactly("The " + most.lesser() + " decisions behind: " + most.year()
                        + ", less than dismissal, in ‘" + figure.title() + "’");
        assertThat(lines(page))
                .hasSize((int) most.lesser())
                .allMatch(line -> line.decidedOn().inWords().endsWith(Long.toString(most.year())));
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("figures/" + RATE, "cases", "cases?figure=" + RATE + most.row());
    }

    @Test
    void whatIsNoNumberIsSaidAndLeftOut() {
        assertThat(plain(open("cases", "figure=nothing&row=2014")))
                .contains("'nothing' is not a figure that counts decisions", "531 decisions");
        assertThat(plain(open("cases", "figure=official-barred"))).contains("is not a figure that counts decisions");
        assertThat(plain(open("cases", "row=2014"))).contains("says nothing without its figure", "531 decisions");
        Component page = open("cases", "figure=" + RATE + "&row=1066~2014&part=panels");
        assertThat(plain(page)).contains("The figure has no row '1066'");
        assertThat(plain(open("cases", "figure=" + RATE + "&row=2014&part=panels")))
                .contains("has no part 'panels'", "behind: 2014, gross misconduct found");
        assertThat(plain(open("cases", "figure=" + RATE + "&from=1950&to=1960&row=2014")))
                .contains("No decision is behind");
    }

    @Test
    void aFilterAndAnOrderKeepTheNumberAndTheColumns() {
        Component page = open("cases", "force=kent&figure=coverage&columns=date~chair");
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("cases?figure=coverage&columns=date~chair");
        assertThat(columns(page)).containsExactly("date", "chair");
    }

    @Test
    void aCellOfTheTableLeadsToTheDecisionsThatItCounts() {
        Most most = Most.of();
        Component page = open("figures/" + RATE, "tab=table");
        assertThat(all(page, Anchor.class))
                .filteredOn(link -> link.getHref().equals("cases?figure=" + RATE + most.row() + "&part=lesser"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getText()).isEqualTo(Long.toString(most.lesser()));
                    assertThat(link.getElement().getAttribute("aria-label"))
                            .isEqualTo(
                                    most.lesser() + ": the decisions behind " + most.year() + ", less than dismissal");
                });
        assertThat(all(open("figures/official-barred", "tab=table"), Anchor.class))
                .noneMatch(link -> link.getHref().startsWith("cases?figure"));
        assertThat(all(open("figures/time-to-final", "tab=table"), Anchor.class))
                .anyMatch(link -> link.getHref().equals("cases/metropolitan-2021-001"));
    }

    @Test
    void aPointOfTheDrawingOpensTheDecisionsBehindIt() {
        choose("figures/" + RATE, "bands", 5, Optional.of(false));
        assertThat(address()).contains("figure=" + RATE, "row=" + (firstYear(RATE) + 5));
        choose("figures/outcomes-over-time", "dismissed", 5, Optional.of(false));
        assertThat(address())
                .startsWith("cases?")
                .contains(
                        "figure=outcomes-over-time", "row=" + (firstYear("outcomes-over-time") + 5), "part=dismissed");
        choose("figures/outcome-flow", "flow", 0, Optional.empty());
        assertThat(address()).startsWith("figures/outcome-flow");
        choose("figures/outcome-flow", "flow", 0, Optional.of(true));
        assertThat(address()).contains("figure=outcome-flow", "row=1.career_ended", "part=");
        choose("figures/outcome-flow", "flow", 0, Optional.of(false));
        assertThat(address())
                .contains("figure=outcome-flow", "row=1.career_ended")
                .doesNotContain("part=");
        choose("figures/" + RATE, "nothing", 99, Optional.empty());
        assertThat(address()).startsWith("figures/" + RATE);
    }

    private static void choose(String path, String series, int index, Optional<Boolean> link) {
        Element chart = all(open(path, ""))
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("panel-chart"))
                .findFirst()
                .orElseThrow();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.series", series).put("event.detail.index", index);
        link.ifPresent(chosen -> data.put("event.detail.link", chosen));
        chart.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(chart, "point-selected", data));
    }

    @Test
    void theReaderChoosesTheColumns() {
        Component page = open("cases", "sort=force");
        NativeButton earlier = all(page, NativeButton.class).stream()
                .filter(button ->
                        "Move Force to the left".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(earlier).click();
        assertThat(address())
                .contains("sort=force", "columns=force~date~rank~conduct~proceeding~finding~sanction~stands~source");
        Checkbox chair = all(page(), Checkbox.class).stream()
                .filter(box -> "Chair".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chair, new ComponentValueChangeEvent<>(chair, chair, false, true));
        assertThat(columns(page())).startsWith("force", "date").endsWith("source", "chair");
    }

    @Test
    void theWholeListIsScrolledAndEachPageCanBeRead() {
        Component page = open("cases", "");
        assertThat(lines(page)).hasSize(531);
        assertThat(plain(page)).contains("531 decisions", "Read it page by page");
        Component paged = open("cases", "page=2&columns=date~decisions");
        assertThat(all(paged, Grid.class)).isEmpty();
        assertThat(plain(paged)).contains("Decisions 51 to 100 of 531", "Page 2 of 11");
        assertThat(all(paged, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("cases?page=3&columns=date~decisions", "cases?columns=date~decisions");
    }

    @Test
    void theForcesAreTilesAndRowsAndTypingNarrowsThem() {
        Component page = open("forces", "");
        int forces = Shipped.release().forces().englandAndWales().size();
        List<Element> rows = all(page)
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("tr")
                        && element.getParent().getTag().equals("tbody"))
                .toList();
        assertThat(rows).hasSize(forces).noneMatch(row -> row.hasAttribute("hidden"));
        assertThat(all(page, Anchor.class))
                .filteredOn(link -> link.getClassNames().contains("tile"))
                .hasSize(forces)
                .anyMatch(link ->
                        link.getHref().equals("forces/kent") && plain(link).startsWith("Kent "));
        TextField search = all(page, TextField.class).stream()
                .filter(field -> "Find a force or region".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(search).setValue(" YORK");
        assertThat(rows.stream().filter(row -> !row.hasAttribute("hidden"))).hasSize(4);
        assertThat(plain(page)).contains("4 of " + forces + " forces");
        test(search).setValue("%_'");
        assertThat(plain(page)).contains("No force or region is called that.");
    }
}
