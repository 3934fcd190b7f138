package org.panelwatch.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.reference.Shipped;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/** The list of keys and the reader of addresses agree. */
class KeyEntryTest {

    private static final Forces FORCES = Shipped.release().forces();

    static List<KeyEntry> entries() {
        return KeyEntry.all(FORCES);
    }

    private static Parsed read(String key, String... values) {
        return SelectionUrl.read(Map.of(key, List.of(values)), FORCES);
    }

    @Test
    void everyKeyIsListedInItsOrder() {
        assertThat(entries()).extracting(KeyEntry::key).isEqualTo(SelectionUrl.keys());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatAKeyIsSaidToTakeItTakesAndNothingElse(KeyEntry entry) {
        assertThat(read(entry.key(), entry.example()).problems()).isEmpty();
        for (Coded value : entry.values()) {
            assertThat(read(entry.key(), value.code()).clean()).isTrue();
        }
        List<KeyProblem> problems = read(entry.key(), "no such value").problems();
        assertThat(problems).hasSize(1);
        if (!entry.values().isEmpty()) {
            assertThat(problems.getFirst().allowed())
                    .isEqualTo(entry.values().stream().map(Coded::code).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void severalValuesAreTakenWhereTheListSaysSo(KeyEntry entry) {
        if (entry.values().size() > 1) {
            String first = entry.values().getFirst().code();
            String last = entry.values().getLast().code();
            assertThat(read(entry.key(), first, last).clean()).isEqualTo(entry.several());
            assertThat(read(entry.key(), first + "~" + last).clean()).isEqualTo(entry.several());
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theUsualValueIsTheOneThatIsLeftOutOfAddresses(KeyEntry entry) {
        if (entry.usual() != null) {
            assertThat(read(entry.key(), entry.usual()).selection()).isEqualTo(Selection.ALL);
        } else {
            assertThat(read(entry.key(), entry.example()).selection()).isNotEqualTo(Selection.ALL);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aPatternLetsThroughWhatIsReadAndNotWhatIsRefused(KeyEntry entry) {
        if (entry.pattern() != null) {
            for (String value :
                    List.of(entry.example(), "1899", "1900", "2100", "2101", "x", "kent-2020-1", "0a", "18")) {
                assertThat(value.matches(entry.pattern()))
                        .as(value)
                        .isEqualTo(read(entry.key(), value).clean());
            }
        }
    }
}
