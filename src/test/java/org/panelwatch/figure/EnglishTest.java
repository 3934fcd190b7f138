package org.panelwatch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelwatch.vocabulary.English;

/** The words that figures are made of. */
class EnglishTest {

    @Test
    void listsEndWithAWord() {
        assertThat(English.list(List.of())).isEmpty();
        assertThat(English.list(List.of("a"))).isEqualTo("a");
        assertThat(English.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(English.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @ParameterizedTest
    @CsvSource({
        "Constable, constable",
        "IOPC, IOPC",
        "High Court, High Court",
        "Police appeals tribunal, police appeals tribunal",
        "Watchdog (IOPC), watchdog (IOPC)"
    })
    void namesKeepTheirCapitals(String label, String inASentence) {
        assertThat(English.lower(label)).isEqualTo(inASentence);
    }

    @Test
    void sentencesBeginWithACapital() {
        assertThat(English.capital("under 1%")).isEqualTo("Under 1%");
        assertThat(English.capital("31%")).isEqualTo("31%");
        assertThat(English.capital("")).isEmpty();
    }

    @Test
    void aSpanOfOneYearIsThatYear() {
        assertThat(English.years(2018, 2018)).isEqualTo("2018");
        assertThat(English.years(2018, 2020)).isEqualTo("2018–2020");
    }
}
