package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.CodedConstant;

/**
 * How a list of cases is sorted and which page of it is read. Two keys of the list's own address, {@code sort} and
 * {@code page}, which belong to no selection.
 *
 * @param page from 1
 */
public record CaseOrder(By by, boolean descending, int page) {

    /** The newest decision first. */
    public static final CaseOrder USUAL = new CaseOrder(By.DATE, true, 1);

    private static final String SORT = "sort";
    static final String PAGE = "page";
    private static final String DESCENDING = "-";

    /** What the list is sorted by. */
    public enum By implements CodedConstant {
        DATE("Decided"),
        FORCE("Force"),
        FINDING("Finding"),
        SANCTION("Sanction");

        private final String label;

        By(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** An order and the faults found in reading it. */
    public record Read(CaseOrder order, List<KeyProblem> problems) {}

    /** Takes its own keys out of the parameters; what is left is the selection's. */
    public static Read take(Map<String, List<String>> parameters) {
        List<KeyProblem> problems = new ArrayList<>();
        CaseOrder order = USUAL;
        String sort =
                String.join("~", Optional.ofNullable(parameters.remove(SORT)).orElse(List.of()));
        String page =
                String.join("~", Optional.ofNullable(parameters.remove(PAGE)).orElse(List.of()));
        Optional<By> by = Coded.parse(By.class, sort.startsWith(DESCENDING) ? sort.substring(1) : sort);
        if (by.isPresent()) {
            order = order.sorted(by.get(), sort.startsWith(DESCENDING));
        } else if (!sort.isEmpty()) {
            List<String> allowed = Arrays.stream(By.values()).map(By::code).toList();
            problems.add(new KeyProblem(SORT, sort, "'" + sort + "' is not a column to sort by", allowed));
        }
        if (page.matches("[1-9]\\d{0,5}")) {
            order = order.at(Integer.parseInt(page));
        } else if (!page.isEmpty()) {
            problems.add(new KeyProblem(PAGE, page, "'" + page + "' is not a page", List.of("a number from 1")));
        }
        return new Read(order, problems);
    }

    public CaseOrder at(int number) {
        return new CaseOrder(by, descending, number);
    }

    /** The first page, sorted anew: the other way round where the column is the present one. */
    public CaseOrder turned(By column) {
        return sorted(column, column == by ? !descending : column == By.DATE);
    }

    private CaseOrder sorted(By column, boolean down) {
        return new CaseOrder(column, down, 1);
    }

    /** The address of the list on a page, for a selection. */
    public String link(String path, Selection selection) {
        String keys = Stream.of(SelectionUrl.write(selection), sort(), page > 1 ? place() : "")
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining("&"));
        return keys.isEmpty() ? path : path + "?" + keys;
    }

    /** The key of the order with its value, empty for the usual one. */
    String sort() {
        return by == USUAL.by && descending == USUAL.descending
                ? ""
                : SORT + "=" + (descending ? DESCENDING : "") + by.code();
    }

    /** The key of the page with its value. */
    String place() {
        return PAGE + "=" + page;
    }
}
