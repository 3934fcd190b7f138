package org.panelwatch.question.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;

/**
 * The number whose decisions a list holds. Three keys of the list's own address, {@code figure}, {@code row} and
 * {@code part}, which belong to no selection.
 *
 * @param figure the id of a question; nothing where the list is of no number
 */
public record MarkKeys(@Nullable String figure, Mark mark) {

    /** No number: every case. */
    public static final MarkKeys NONE = new MarkKeys(null, new Mark(List.of(), null));

    public static final String FIGURE = "figure";
    public static final String ROW = "row";
    public static final String PART = "part";

    private static final String BETWEEN = "~";

    /** Takes its own keys out of the parameters; what is left is the selection's. */
    public static MarkKeys take(Map<String, List<String>> parameters) {
        List<String> figures = values(parameters.remove(FIGURE));
        List<String> rows = values(parameters.remove(ROW));
        List<String> parts = values(parameters.remove(PART));
        return new MarkKeys(
                figures.isEmpty() ? null : String.join(BETWEEN, figures),
                new Mark(rows, parts.isEmpty() ? null : String.join(BETWEEN, parts)));
    }

    private static List<String> values(@Nullable List<String> stated) {
        return Optional.ofNullable(stated).orElse(List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(BETWEEN)))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The address of the list of cases behind a number of a figure. */
    public static String link(String figure, Selection selection, Mark mark) {
        Selection asked = selection.with(Tab.CHART).with(Theme.LIGHT);
        return new MarkKeys(figure, mark).on(SelectionUrl.link("cases", asked));
    }

    /** The address with these keys. */
    public String on(String link) {
        String keys = query();
        return keys.isEmpty() ? link : link + (link.contains("?") ? "&" : "?") + keys;
    }

    /** The keys as a query without the question mark; empty where the list is of no number. */
    public String query() {
        List<String> keys = new ArrayList<>();
        if (figure != null) {
            keys.add(FIGURE + "=" + encoded(figure));
        }
        if (!mark.rows().isEmpty()) {
            keys.add(ROW + "=" + mark.rows().stream().map(MarkKeys::encoded).collect(Collectors.joining(BETWEEN)));
        }
        String part = mark.part();
        if (part != null) {
            keys.add(PART + "=" + encoded(part));
        }
        return String.join("&", keys);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
