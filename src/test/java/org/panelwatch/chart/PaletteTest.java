package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final List<String> PARTS = List.of(
            "dismissed",
            "would",
            "resign",
            "rank",
            "fww",
            "ww",
            "advice",
            "unstated",
            "misconduct-ended",
            "misconduct",
            "notproven");
    private static final List<String> BLUES = List.of("dismissed", "would", "resign");
    private static final List<String> AMBERS = List.of("rank", "fww", "ww", "advice");

    @Test
    void pagesAndDrawingsWithoutABrowserHaveTheSameColours() throws IOException {
        String css = Files.readString(Path.of("frontend/style/tokens.css"));
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        Matcher both = Pattern.compile("--([a-z0-9-]+): light-dark\\((#\\w{6}), (#\\w{6})\\);")
                .matcher(css);
        while (both.find()) {
            light.put(both.group(1), both.group(2));
            dark.put(both.group(1), both.group(3));
        }
        Map<String, String> mono = new TreeMap<>();
        Matcher one =
                Pattern.compile("--([a-z0-9-]+): (#\\w{6});").matcher(css.substring(css.indexOf("theme~=\"mono\"]")));
        while (one.find()) {
            mono.put(one.group(1), one.group(2));
        }
        assertThat(light).isEqualTo(new TreeMap<>(Palette.LIGHT.colours()));
        assertThat(dark).isEqualTo(new TreeMap<>(Palette.DARK.colours()));
        assertThat(mono).isEqualTo(new TreeMap<>(Palette.MONO.colours()));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textIsReadableWhereItStands(Palette palette) {
        for (String ink : List.of("ink", "ink-2", "accent")) {
            for (String ground : List.of("paper", "card", "accent-soft", "amber-soft")) {
                assertThat(contrast(palette, ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(palette, "ink-3", "card")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, "paper", "accent")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, "paper", "ink")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, "focus", "paper")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(palette, "alarm", "card")).isGreaterThanOrEqualTo(3);
    }

    /** Lines, points, borders of fields and the ring around what has the focus: WCAG 2.2, 1.4.11. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void marksAndEdgesStandOutFromWhatTheyStandOn(Palette palette) {
        for (String mark : List.of("dismissed", "would", "fww", "rank", "misconduct", "accent", "ink-3", "focus")) {
            for (String ground : List.of("card", "paper")) {
                assertThat(contrast(palette, mark, ground))
                        .as(mark + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast(palette, "focus", "accent-soft")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(palette, "focus", "amber-soft")).isGreaterThanOrEqualTo(3);
    }

    /** The outline is asked of the drawing itself: a light step is drawn with one that stands out. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyPartOfABarStandsOutFromTheCardOrIsOutlined(Palette palette) {
        for (PartInk ink : PartInk.values()) {
            var style = Fragment.of("{}");
            ink.paint(style);
            String fill = style.get("itemStyle").get("color").asString();
            String edge = style.get("itemStyle").get("borderColor").asString();
            double best = Math.max(contrast(palette, fill, "card"), contrast(palette, edge, "card"));
            assertThat(best).as(ink.name()).isGreaterThanOrEqualTo(3);
        }
        assertThat(contrast(palette, "fww", "card")).as("points and lines").isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatEndedACareerAndWhatDidNotStayApartForColourBlindReaders() {
        for (String blue : BLUES) {
            for (String amber : AMBERS) {
                for (Sight sight : Sight.values()) {
                    assertThat(sight.distance(Palette.LIGHT, blue, amber))
                            .as(blue + "/" + amber + sight)
                            .isGreaterThan(45);
                    assertThat(sight.distance(Palette.DARK, blue, amber))
                            .as(blue + "/" + amber + sight)
                            .isGreaterThan(35);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void quietInksNextToEachOtherStayApartForEveryReader(Palette palette) {
        for (int i = 1; i < 8; i++) {
            for (Sight sight : Sight.values()) {
                assertThat(sight.distance(palette, "part-" + i, "part-" + (i + 1)))
                        .as("part-" + i + " and the next, " + sight)
                        .isGreaterThan(15);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void numbersAreReadableOnEveryStepOfACell(Palette palette) {
        for (int step = 1; step <= 5; step++) {
            assertThat(contrast(palette, HeatTable.ink(step).substring(1), "heat-" + step))
                    .as("step " + step)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void noTwoQuietInksAreTheSameToAnyReader() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int i = 1; i < 8; i++) {
                for (int j = i + 1; j <= 8; j++) {
                    for (Sight sight : Sight.values()) {
                        assertThat(sight.distance(palette, "part-" + i, "part-" + j))
                                .as(palette + " " + i + "/" + j + " " + sight)
                                .isGreaterThan(15);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyOutcomeHasAColourOfItsOwn(Palette palette) {
        assertThat(PARTS.stream().map(palette::colour)).doesNotHaveDuplicates();
    }

    private static double contrast(Palette palette, String one, String other) {
        double a = luminance(palette.colour(one));
        double b = luminance(palette.colour(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] rgb = Sight.linear(hex);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }
}
