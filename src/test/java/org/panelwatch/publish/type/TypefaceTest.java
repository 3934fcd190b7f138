package org.panelwatch.publish.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    /** Advance widths read by hand from the table {@code hmtx} of the files. */
    @ParameterizedTest
    @CsvSource({
        "SANS, A, 1413, 2048", "SANS, i, 496, 2048", "SANS, 0, 1292, 2048", "SANS, %, 2011, 2048",
        "SANS, n, 1210, 2048", "SANS, →, 1954, 2048", "SANS_STRONG, A, 1490, 2048", "SANS_STRONG, 0, 1351, 2048",
        "SERIF_STRONG, A, 712, 1000", "SERIF_STRONG, g, 573, 1000", "SERIF_STRONG, f, 374, 1000",
    })
    void aCharacterIsAsWideAsItsFontSays(Face face, String character, double advance, double em) {
        assertThat(Typeface.of(face).width(character, 13)).isCloseTo(13 * advance / em, within(1e-9));
    }

    @Test
    void aTextIsAsWideAsItsCharactersTogether() {
        Typeface sans = Typeface.of(Face.SANS);
        assertThat(sans.width("A0n", 2048)).isCloseTo(1413 + 1292 + 1210, within(1e-6));
        assertThat(sans.width("", 12)).isZero();
    }

    @Test
    void aCharacterThatTheFaceLacksTakesASquare() {
        assertThat(Typeface.of(Face.SANS).width("漢", 12)).isEqualTo(12);
        assertThat(Typeface.of(Face.SANS).width("🚓", 12)).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHoldsWhatPicturesSay(Face face) throws IOException {
        String needed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;()%&'’“”–—-/·?=~_→φ×£é";
        assertThat(font(Typeface.of(face).subset(points(needed))).getNumberOfGlyphs())
                .as("the empty glyph and one for each character, or more where one is made of two")
                .isGreaterThan(points(needed).size());
    }

    @Test
    void outlinesStandOnTheBaseline() {
        Rectangle2D box = Typeface.of(Face.SANS).outline("H", 100, 20, 50).getBounds2D();
        assertThat(box.getMaxY()).isCloseTo(50, within(0.01));
        assertThat(box.getMinY()).isBetween(-25.0, -20.0);
        assertThat(box.getMinX()).isBetween(20.0, 35.0);
        assertThat(Typeface.of(Face.SANS).outline("HH", 100, 0, 0).getBounds2D().getWidth())
                .isGreaterThan(box.getWidth() + 60);
    }

    @Test
    void aSubsetIsTheSameBytesEachTimeAndHoldsItsCharactersWithTheirWidths() throws IOException {
        Typeface sans = Typeface.of(Face.SANS);
        byte[] subset = sans.subset(points("Final 0%"));
        assertThat(sans.subset(points("0l Fian%"))).isEqualTo(subset);
        assertThat(sans.subset(points("Final"))).isNotEqualTo(subset).hasSizeLessThan(subset.length);
        TrueTypeFont font = font(subset);
        int nought = font.getUnicodeCmapLookup().getGlyphId('0');
        assertThat(nought).isPositive();
        assertThat(font.getAdvanceWidth(nought)).isEqualTo(1292);
        assertThat(font.getUnicodeCmapLookup().getGlyphId('Z')).isZero();
        assertThat(font.getTableMap()).doesNotContainKeys("GPOS", "GSUB");
    }

    @Test
    void manyThreadsReadTheSameWidths() {
        double alone = Typeface.of(Face.SANS_MEDIUM).width("Dismissed without notice", 13);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(run -> Typeface.of(Face.SANS_MEDIUM).width("Dismissed without notice", 13))
                        .distinct())
                .containsExactly(alone);
    }

    private static Set<Integer> points(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static TrueTypeFont font(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }
}
