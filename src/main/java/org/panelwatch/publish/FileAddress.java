package org.panelwatch.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Forces;

/**
 * What the query of a file's address asks for: a selection, by the keys of pages, and what is chosen about the file, by
 * {@code size}, {@code w}, {@code h}, {@code plain} and {@code excel}.
 *
 * @param problems everything in the query that could not be read, or means nothing for the form
 */
public record FileAddress(Selection selection, FileChoices choices, List<KeyProblem> problems) {

    public FileAddress {
        problems = List.copyOf(problems);
    }

    /** Reads what can be read; the rest stays as usual and is reported, all at once. */
    public static FileAddress read(Form form, Map<String, List<String>> parameters, Forces forces) {
        List<KeyProblem> problems = new ArrayList<>();
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        parameters.forEach((key, values) -> {
            if (SelectionUrl.keys().contains(key)) {
                chosen.put(key, values);
            } else if (!FileKeys.all().contains(key)) {
                problems.add(unknown(form, key, values));
            }
        });
        Parsed parsed = SelectionUrl.read(chosen, forces);
        problems.addAll(parsed.problems());
        FileChoices choices =
                new FileKeys(form, parameters, problems).read(parsed.selection().theme());
        return new FileAddress(parsed.selection(), choices, problems);
    }

    /** Every key that a form takes, in the order in which addresses carry them. */
    public static List<String> keys(Form form) {
        return Stream.concat(SelectionUrl.keys().stream(), FileKeys.of(form).stream())
                .toList();
    }

    private static KeyProblem unknown(Form form, String key, List<String> values) {
        return new KeyProblem(key, String.join("~", values), "There is no filter called '" + key + "'", keys(form));
    }
}
