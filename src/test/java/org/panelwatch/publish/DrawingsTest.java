package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.publish.OpenedPicture.image;
import static org.panelwatch.publish.OpenedPicture.parsed;
import static org.panelwatch.publish.OpenedPicture.words;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;
import org.panelwatch.vocabulary.ReleaseId;
import org.w3c.dom.Document;

/** What stands on a picture. */
class DrawingsTest {

    private static final Publication RATE = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
    private static final Picture WEB = Picture.of(Preset.WEB, Theme.LIGHT, false);

    @Test
    void everythingThatBelongsOnAPictureIsPrintedOnIt() throws Exception {
        String words = words(Published.DRAWINGS.svg(RATE, WEB));
        assertThat(words)
                .contains(
                        RATE.figure().title(),
                        RATE.figure().subtitle(),
                        String.join(" ", RATE.figure().notes()),
                        "Bars show the 95% interval",
                        "May 2015 hearings in public",
                        "Panelwatch release 0123456789ab of 2 January 2026 · CC BY 4.0",
                        "Follows new data · panelwatch.example/figures/lesser-sanction-rate-over-time")
                .doesNotContain("https://");
    }

    @Test
    void aPictureOfAFrozenAddressSaysSo() throws Exception {
        Publication frozen = Published.of(
                Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL.frozen(new ReleaseId("0123456789ab")));
        assertThat(words(Published.DRAWINGS.svg(frozen, WEB)))
                .contains("Held on to release 0123456789ab")
                .contains("?release=0123456789ab")
                .doesNotContain("Follows new data");
    }

    @Test
    void aPlainPictureKeepsItsSourceAndNothingElse() throws Exception {
        String words = words(Published.DRAWINGS.svg(RATE, Picture.of(Preset.WEB, Theme.LIGHT, true)));
        assertThat(words)
                .contains("Source:", "Panelwatch release 0123456789ab", "CC BY 4.0", "panelwatch.example/figures/")
                .doesNotContain(RATE.figure().title())
                .doesNotContain(RATE.figure().subtitle())
                .doesNotContain(RATE.figure().notes().getFirst());
    }

    @Test
    void anEmptyFigureIsASentence() throws Exception {
        Selection none = Selection.ALL.with(Criterion.FORCE, List.of("ministry_of_defence"));
        Publication empty = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, none);
        for (Preset preset : Preset.values()) {
            assertThat(words(Published.DRAWINGS.svg(empty, Picture.of(preset, Theme.DARK, false))))
                    .contains(empty.figure().title(), empty.figure().sentence());
        }
    }

    @Test
    void itsNameIsTheHeadingAndItsDescriptionTheSentence() throws Exception {
        Document svg = parsed(Published.DRAWINGS.svg(RATE, WEB));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(RATE.figure().title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(RATE.figure().sentence());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyReferenceHasItsTargetAndNoIdIsUsedTwice(Theme theme) throws Exception {
        for (var question : List.of(Questions.OUTCOMES_OVER_TIME, Questions.LESSER_SANCTION_RATE_COMPARED)) {
            String svg = Published.svg(question, Selection.ALL, Picture.of(Preset.WEB, theme, false));
            List<String> ids = found(svg, " id=\"([^\"]*)\"");
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(ids).allMatch(id -> id.startsWith(question.id() + "-"));
            assertThat(ids).containsAll(found(svg, "url\\(#([^)]*)\\)"));
            assertThat(svg).doesNotContain(" style=", " class=", "<script", "ecmeta", "zr0", "href");
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void patternsTellPartsApartInOneInk() {
        String mono =
                Published.svg(Questions.OUTCOMES_OVER_TIME, Selection.ALL, Picture.of(Preset.WEB, Theme.MONO, false));
        assertThat(mono).contains("<pattern");
        assertThat(found(mono, "(?:fill|stroke)=\"(#[0-9A-Fa-f]{6})\""))
                .isNotEmpty()
                .allMatch(colour -> colour.substring(1, 3).equals(colour.substring(3, 5))
                        && colour.substring(3, 5).equals(colour.substring(5, 7)));
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String hostile = "</text><script>alert(1)</script> \" & ' \u0000\uFFFF 🚓 漢 {v|x} @ink";
        Publication publication = Published.worded(RATE, hostile, hostile);
        String svg = Published.DRAWINGS.svg(publication, WEB);
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(words(svg)).contains("</text><script>alert(1)</script> \" & '");
        assertThat(image(Published.DRAWINGS.png(publication, WEB)).getWidth()).isEqualTo(2400);
    }

    @Test
    void aPictureCarriesOnlyTheFontsThatItUses() {
        Matcher fonts =
                Pattern.compile("font-family:'([^']*)';font-weight:(\\d+)").matcher(Published.DRAWINGS.svg(RATE, WEB));
        assertThat(fonts.results().map(face -> face.group(1) + " " + face.group(2)))
                .containsExactly("Inter 400", "Inter 500", "Inter 600", "Source Serif 4 600");
        assertThat(Published.DRAWINGS.svg(RATE, WEB)).hasSizeLessThan(60_000);
    }
}
