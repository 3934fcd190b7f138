package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/**
 * The page-own part of the address of the list of cases, beside its selection.
 *
 * @param paged whether it is read page by page, rather than scrolled as a whole
 */
public record ListAddress(MarkKeys number, CaseOrder order, CaseColumns columns, boolean paged) {

    private static final String PATH = "cases";

    /** An address and the faults found in reading it. */
    public record Read(ListAddress address, List<KeyProblem> problems) {}

    /** Takes the list's own keys out of the parameters; what is left is the selection's. */
    public static Read take(Map<String, List<String>> parameters) {
        List<KeyProblem> problems = new ArrayList<>();
        MarkKeys number = MarkKeys.take(parameters);
        boolean paged = Optional.ofNullable(parameters.get(CaseOrder.PAGE)).orElse(List.of()).stream()
                .anyMatch(page -> !page.isEmpty());
        CaseOrder.Read order = CaseOrder.take(parameters);
        CaseColumns.Read columns = CaseColumns.take(parameters);
        problems.addAll(order.problems());
        problems.addAll(columns.problems());
        return new Read(
                new ListAddress(
                        number,
                        order.order(),
                        columns.columns(),
                        paged
                                && order.problems().stream()
                                        .noneMatch(problem -> problem.key().equals(CaseOrder.PAGE))),
                problems);
    }

    /** Every case in the usual columns. */
    public static ListAddress all(CaseOrder order) {
        return new ListAddress(MarkKeys.NONE, order, CaseColumns.USUAL, false);
    }

    public ListAddress with(CaseOrder value) {
        return new ListAddress(number, value, columns, paged);
    }

    public ListAddress with(CaseColumns value) {
        return new ListAddress(number, order, value, paged);
    }

    /** The list behind another number, or of every case. */
    public ListAddress behind(MarkKeys value) {
        return new ListAddress(value, order, columns, paged);
    }

    /** From the first page, or as a whole. */
    public ListAddress paged(boolean value) {
        return new ListAddress(number, order.at(1), columns, value);
    }

    /** The address with a selection. */
    public String link(Selection selection) {
        return Stream.of(SelectionUrl.write(selection), query())
                .filter(query -> !query.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? PATH : PATH + "?" + query));
    }

    /** The list's own keys as a query without the question mark. */
    public String query() {
        return Stream.of(number.query(), order.sort(), paged ? order.place() : "", columns.query())
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
