package org.panelwatch.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.CaseOrder;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.web.KeysRefused;

/**
 * What the query of a list asks for.
 *
 * @param size cases on a page
 */
record Asked(Selection selection, CaseOrder order, int size) {

    static final String SIZE = "size";
    static final int USUAL_SIZE = 50;
    static final int LARGEST = 500;

    /** The selection of an address that takes no other keys. */
    static Selection selection(Map<String, List<String>> keys, Answers answers) {
        return selection(keys, answers, new ArrayList<>());
    }

    /** The selection, the order and the page of a list. */
    static Asked list(Map<String, List<String>> keys, Answers answers) {
        Map<String, List<String>> left = new LinkedHashMap<>(keys);
        List<KeyProblem> problems = new ArrayList<>();
        CaseOrder.Read read = CaseOrder.take(left);
        problems.addAll(read.problems());
        int size = size(left, problems);
        return new Asked(selection(left, answers, problems), read.order(), size);
    }

    /** @param problems faults found already; all of them are told at once */
    private static Selection selection(Map<String, List<String>> keys, Answers answers, List<KeyProblem> problems) {
        Parsed parsed = answers.read(keys);
        problems.addAll(parsed.problems());
        if (!problems.isEmpty()) {
            throw new KeysRefused(problems);
        }
        return parsed.selection();
    }

    private static int size(Map<String, List<String>> keys, List<KeyProblem> problems) {
        String text = String.join("~", Optional.ofNullable(keys.remove(SIZE)).orElse(List.of()));
        if (text.isEmpty()) {
            return USUAL_SIZE;
        }
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= LARGEST) {
            return Integer.parseInt(text);
        }
        problems.add(
                new KeyProblem(SIZE, text, "'" + text + "' is not a number of decisions", List.of("1 to " + LARGEST)));
        return USUAL_SIZE;
    }

    /** The address of one of its pages. */
    String page(String path, int number) {
        String link = order.at(number).link(path, selection);
        return size == USUAL_SIZE ? link : link + (link.contains("?") ? "&" : "?") + SIZE + "=" + size;
    }
}
