package org.panelwatch.question.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.vocabulary.Coded;

/**
 * The columns of a list of cases, in their order: the key {@code columns} of the list's own address, which belongs to no
 * selection. The date is always among them, since it leads to the case.
 *
 * @param shown each once
 */
public record CaseColumns(List<CaseColumn> shown) {

    public static final CaseColumns USUAL = new CaseColumns(List.of(
            CaseColumn.DATE,
            CaseColumn.FORCE,
            CaseColumn.RANK,
            CaseColumn.CONDUCT,
            CaseColumn.PROCEEDING,
            CaseColumn.FINDING,
            CaseColumn.SANCTION,
            CaseColumn.STANDS,
            CaseColumn.SOURCE));

    static final String KEY = "columns";

    private static final String BETWEEN = "~";

    public CaseColumns {
        List<CaseColumn> each = new ArrayList<>(shown.stream().distinct().toList());
        if (!each.contains(CaseColumn.DATE)) {
            each.addFirst(CaseColumn.DATE);
        }
        shown = List.copyOf(each);
    }

    /** The columns that an address asks for, and what in it could not be read. */
    public record Read(CaseColumns columns, List<KeyProblem> problems) {}

    /** Takes its own key out of the parameters; what is left is the selection's. */
    public static Read take(Map<String, List<String>> parameters) {
        List<KeyProblem> problems = new ArrayList<>();
        List<CaseColumn> shown = new ArrayList<>();
        Optional.ofNullable(parameters.remove(KEY)).orElse(List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(BETWEEN)))
                .filter(value -> !value.isEmpty())
                .forEach(value -> Coded.parse(CaseColumn.class, value)
                        .ifPresentOrElse(shown::add, () -> problems.add(problem(value))));
        return new Read(shown.isEmpty() ? USUAL : new CaseColumns(shown), problems);
    }

    private static KeyProblem problem(String value) {
        return new KeyProblem(
                KEY,
                value,
                "'" + value + "' is not a column of the list",
                Arrays.stream(CaseColumn.values()).map(CaseColumn::code).toList());
    }

    /** The key with its value, empty for the usual columns. */
    String query() {
        return equals(USUAL)
                ? ""
                : KEY + "=" + shown.stream().map(CaseColumn::code).collect(Collectors.joining(BETWEEN));
    }

    public boolean has(CaseColumn column) {
        return shown.contains(column);
    }

    /** With a column more, at the end; or without it, where it is there. The date stays. */
    public CaseColumns turned(CaseColumn column) {
        List<CaseColumn> changed = new ArrayList<>(shown);
        if (!changed.remove(column)) {
            changed.add(column);
        }
        return new CaseColumns(changed);
    }

    /** With a column one place nearer to the start, or to the end; at the edge nothing moves. */
    public CaseColumns moved(CaseColumn column, boolean toTheStart) {
        int place = shown.indexOf(column);
        int other = place + (toTheStart ? -1 : 1);
        if (place < 0 || other < 0 || other >= shown.size()) {
            return this;
        }
        List<CaseColumn> changed = new ArrayList<>(shown);
        Collections.swap(changed, place, other);
        return new CaseColumns(changed);
    }
}
