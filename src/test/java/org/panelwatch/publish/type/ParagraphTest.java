package org.panelwatch.publish.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    private static final String WORDS = "How often gross misconduct ended in less than dismissal, force by force";

    @ParameterizedTest
    @ValueSource(doubles = {40, 90, 200, 1000})
    void noLineIsWiderThanTheColumnAndNoWordIsLost(double width) {
        for (String text : List.of(WORDS, "Llanfairpwllgwyngyllgogerychwyrndrobwll " + WORDS, "漢".repeat(90))) {
            Paragraph paragraph = Paragraph.of(text, Face.SANS, 13, width);
            assertThat(paragraph.width()).isLessThanOrEqualTo(width);
            assertThat(String.join("", paragraph.lines()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void anAddressIsBrokenAfterItsSigns() {
        Paragraph paragraph =
                Paragraph.of("panelwatch.example/figures/coverage?force=kent~surrey&from=2018", Face.SANS, 12, 190);
        assertThat(paragraph.lines())
                .containsExactly("panelwatch.example/figures/", "coverage?force=kent~surrey&", "from=2018");
    }

    @Test
    void aCharacterWiderThanTheColumnStandsAlone() {
        assertThat(Paragraph.of("🚓🚓", Face.SANS, 20, 5).lines()).containsExactly("🚓", "🚓");
    }

    @Test
    void balancedLinesAreAsFewAndMoreEven() {
        double width = Typeface.of(Face.SANS).width(WORDS, 13) * 0.9;
        Paragraph plain = Paragraph.of(WORDS, Face.SANS, 13, width);
        Paragraph balanced = Paragraph.balanced(WORDS, Face.SANS, 13, width);
        assertThat(plain.lines()).hasSize(2);
        assertThat(balanced.lines()).hasSize(2);
        assertThat(balanced.width()).isLessThan(0.75 * plain.width());
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(Paragraph.of("  ", Face.SANS, 13, 100).lines()).isEmpty();
        assertThat(Paragraph.balanced("", Face.SANS, 13, 100).lines()).isEmpty();
    }
}
