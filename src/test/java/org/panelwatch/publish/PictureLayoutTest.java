package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.publish.drawing.PlacedText;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;

/** No word is cut, and no word of the frame stands on another word. */
class PictureLayoutTest {

    static Stream<Arguments> pictures() {
        List<Arguments> all = new ArrayList<>();
        for (Question question : Questions.all()) {
            for (Preset preset : Preset.values()) {
                all.add(Arguments.of(question, preset.code(), Picture.of(preset, Theme.LIGHT, false)));
            }
            all.add(Arguments.of(question, "320", Picture.of(320, 0, Theme.LIGHT, false)));
            all.add(Arguments.of(question, "plain", Picture.of(500, 0, Theme.LIGHT, true)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void nothingIsCutAndNothingOverlaps(Question question, String name, Picture picture) {
        check(Published.svg(question, Selection.ALL, picture));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void anEmptyFigureSaysSoWhole(Question question, String name, Picture picture) {
        Selection none = Selection.ALL.with(Criterion.FORCE, List.of("ministry_of_defence"));
        check(Published.svg(question, none, picture));
    }

    @Test
    void longWordsWrapAndThePictureGrows() {
        Publication publication = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
        Picture narrow = Picture.of(320, 320, Theme.LIGHT, false);
        String words =
                "Panels found that officers of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch & <them> ";
        String once = Published.DRAWINGS.svg(Published.worded(publication, words, words), narrow);
        String often = Published.DRAWINGS.svg(Published.worded(publication, words.repeat(9), words.repeat(40)), narrow);
        check(once);
        check(often);
        assertThat(PlacedText.page(often).getHeight())
                .isGreaterThan(PlacedText.page(once).getHeight() + 1000);
    }

    private static void check(String svg) {
        Rectangle2D page = PlacedText.page(svg);
        List<PlacedText> texts = PlacedText.all(svg);
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(page.contains(text.box()))
                        .as("'%s' at %s is inside %s", text.words(), text.box(), page)
                        .isTrue());
        List<PlacedText> framed = texts.stream().filter(PlacedText::framed).toList();
        assertThat(framed).isNotEmpty();
        for (PlacedText one : framed) {
            assertThat(texts)
                    .filteredOn(other -> other != one && other.box().intersects(one.box()))
                    .as("what stands on '%s'", one.words())
                    .isEmpty();
        }
    }
}
