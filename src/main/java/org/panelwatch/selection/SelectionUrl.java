package org.panelwatch.selection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.ReleaseId;

/**
 * The one codec between a {@link Selection} and the query of an address: values joined by {@code ~}, defaults left out,
 * {@code read(write(s))} equals {@code s}.
 */
public final class SelectionUrl {

    static final String FROM = "from";
    static final String TO = "to";
    static final String YEAR = "year";
    static final String BASIS = "basis";
    static final String AS_OF = "as_of";
    static final String LEAVERS = "leavers";
    static final String UNIT = "unit";
    static final String INCLUDE = "include";
    static final String BY = "by";
    static final String COMPARE = "compare";
    static final String CASE = "case";
    static final String SHOW = "show";
    static final String TAB = "tab";
    static final String RELEASE = "release";
    static final String THEME = "theme";

    private static final String BETWEEN = "~";

    private SelectionUrl() {}

    /** Every key, in the order in which addresses carry them. */
    public static List<String> keys() {
        return Stream.concat(
                        Arrays.stream(Criterion.values()).map(Criterion::code),
                        Stream.of(
                                FROM, TO, YEAR, BASIS, AS_OF, LEAVERS, UNIT, INCLUDE, BY, COMPARE, SHOW, TAB, CASE,
                                RELEASE, THEME))
                .toList();
    }

    /** The keys that differ from {@link Selection#ALL}, with their values. */
    public static Map<String, String> parameters(Selection selection) {
        Map<String, String> parameters = new LinkedHashMap<>();
        selection.codes().forEach((criterion, codes) -> parameters.put(criterion.code(), String.join(BETWEEN, codes)));
        put(parameters, FROM, selection.period().from());
        put(parameters, TO, selection.period().to());
        put(parameters, YEAR, selection.year(), Selection.ALL.year());
        put(parameters, BASIS, selection.basis(), Selection.ALL.basis());
        put(parameters, AS_OF, selection.asOf());
        put(parameters, LEAVERS, selection.leavers(), Selection.ALL.leavers());
        put(parameters, UNIT, selection.unit(), Selection.ALL.unit());
        if (!selection.include().isEmpty()) {
            parameters.put(
                    INCLUDE,
                    selection.include().stream().map(Coded::code).sorted().collect(Collectors.joining(BETWEEN)));
        }
        put(parameters, BY, code(selection.by()));
        put(parameters, COMPARE, code(selection.compare()));
        put(parameters, SHOW, selection.show(), Selection.ALL.show());
        put(parameters, TAB, selection.tab(), Selection.ALL.tab());
        put(parameters, CASE, selection.journey());
        put(parameters, RELEASE, selection.release());
        put(parameters, THEME, selection.theme(), Selection.ALL.theme());
        return parameters;
    }

    /** The query of an address without the question mark; empty for {@link Selection#ALL}. */
    public static String write(Selection selection) {
        return parameters(selection).entrySet().stream()
                .map(key -> key.getKey() + "="
                        + URLEncoder.encode(key.getValue(), StandardCharsets.UTF_8)
                                .replace("%7E", BETWEEN))
                .collect(Collectors.joining("&"));
    }

    /** The address of a page or file with this selection. */
    public static String link(String path, Selection selection) {
        String query = write(selection);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Reads what can be read; the rest stays at its default and is reported. */
    public static Parsed read(Map<String, List<String>> parameters, Forces forces) {
        List<KeyProblem> problems = new ArrayList<>();
        Selection selection = Selection.ALL;
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            List<String> values = parameter.getValue().stream()
                    .flatMap(value -> Arrays.stream(value.split(BETWEEN)))
                    .filter(value -> !value.isEmpty())
                    .toList();
            selection = new KeyReader(parameter.getKey(), values, forces, problems).applyTo(selection);
        }
        return new Parsed(selection, problems);
    }

    /** All keys with their values, defaults included, for files: lists for criteria, words and numbers otherwise. */
    public static Map<String, Object> describe(Selection selection) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion.code(), List.copyOf(selection.codes(criterion)));
        }
        all.put(FROM, Optional.ofNullable(selection.period().from()));
        all.put(TO, Optional.ofNullable(selection.period().to()));
        all.put(YEAR, selection.year().code());
        all.put(BASIS, selection.basis().code());
        all.put(AS_OF, Optional.ofNullable(selection.asOf()).map(LocalDate::toString));
        all.put(LEAVERS, selection.leavers().code());
        all.put(UNIT, selection.unit().code());
        all.put(INCLUDE, selection.include().stream().map(Coded::code).sorted().toList());
        all.put(BY, Optional.ofNullable(selection.by()).map(Coded::code));
        all.put(COMPARE, Optional.ofNullable(selection.compare()).map(Coded::code));
        all.put(SHOW, selection.show().code());
        all.put(TAB, selection.tab().code());
        all.put(CASE, Optional.ofNullable(selection.journey()).map(HearingId::value));
        all.put(RELEASE, Optional.ofNullable(selection.release()).map(ReleaseId::value));
        all.put(THEME, selection.theme().code());
        return all;
    }

    private static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }

    private static void put(Map<String, String> parameters, String key, @Nullable Object value) {
        if (value != null) {
            parameters.put(key, value.toString());
        }
    }

    private static void put(Map<String, String> parameters, String key, Coded value, Coded standard) {
        if (value != standard) {
            parameters.put(key, value.code());
        }
    }
}
