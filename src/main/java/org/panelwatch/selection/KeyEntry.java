package org.panelwatch.selection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/**
 * A key of an address, for those who list what can be asked.
 *
 * @param values the words that it takes; empty where it takes a year, a day or an id
 * @param several whether it takes more than one, joined by {@code ~}
 * @param usual the code of the value that holds where the key is left out; nothing where leaving it out asks for nothing
 * @param pattern the form of its value, as a regular expression; nothing where it takes words
 * @param example a value that it takes
 */
public record KeyEntry(
        String key,
        List<Coded> values,
        boolean several,
        @Nullable String usual,
        @Nullable String pattern,
        String example) {

    private static final String YEAR_FORM = "(19|20)\\d{2}|2100";

    /** Every key, in the order of {@link SelectionUrl#keys()}. */
    public static List<KeyEntry> all(Forces forces) {
        return SelectionUrl.keys().stream().map(key -> of(key, forces)).toList();
    }

    private static KeyEntry of(String key, Forces forces) {
        return Criterion.parse(key)
                .map(criterion -> words(key, criterion.values(forces), true, null))
                .orElseGet(() -> switch (key) {
                    case SelectionUrl.FROM -> form(key, YEAR_FORM, "2018");
                    case SelectionUrl.TO -> form(key, YEAR_FORM, "2024");
                    case SelectionUrl.AS_OF -> form(key, "\\d{4}-\\d{2}-\\d{2}", "2024-12-31");
                    case SelectionUrl.CASE -> form(key, "[a-z][a-z_]*-\\d{4}-\\d{3,}", "metropolitan-2021-001");
                    case SelectionUrl.RELEASE -> form(key, "[0-9a-f]{12}", "0a1b2c3d4e5f");
                    case SelectionUrl.INCLUDE -> words(key, List.of(Include.values()), true, null);
                    case SelectionUrl.BY, SelectionUrl.COMPARE -> words(key, List.of(Dimension.values()), false, null);
                    default -> choice(key);
                });
    }

    private static KeyEntry choice(String key) {
        Coded usual = switch (key) {
            case SelectionUrl.YEAR -> Selection.ALL.year();
            case SelectionUrl.BASIS -> Selection.ALL.basis();
            case SelectionUrl.LEAVERS -> Selection.ALL.leavers();
            case SelectionUrl.UNIT -> Selection.ALL.unit();
            case SelectionUrl.SHOW -> Selection.ALL.show();
            case SelectionUrl.TAB -> Selection.ALL.tab();
            case SelectionUrl.THEME -> Selection.ALL.theme();
            default -> throw new IllegalArgumentException("No values are listed for the key " + key);
        };
        List<Coded> values = Arrays.stream(usual.getClass().getEnumConstants())
                .filter(value -> value != Unit.DECISION)
                .map(Coded.class::cast)
                .toList();
        return words(key, values, false, usual.code());
    }

    private static KeyEntry words(String key, List<Coded> values, boolean several, @Nullable String usual) {
        return new KeyEntry(key, values, several, usual, null, values.getFirst().code());
    }

    private static KeyEntry form(String key, String pattern, String example) {
        return new KeyEntry(key, List.of(), false, null, pattern, example);
    }
}
