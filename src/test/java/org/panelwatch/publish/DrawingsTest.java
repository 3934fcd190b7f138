package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;
import org.panelwatch.vocabulary.ReleaseId;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingsTest {

    private static final Publication RATE = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
    private static final Picture WEB = Picture.of(Preset.WEB, Theme.LIGHT, false);

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String words(String svg) throws Exception {
        StringBuilder words = new StringBuilder();
        NodeList texts = parsed(svg).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent()).append(' ');
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

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

    @ParameterizedTest
    @CsvSource({"WEB, 2400, 1350", "SQUARE, 2160, 2160", "PORTRAIT, 2160, 2700", "CARD, 2400, 1260", "PRINT, 1316, 0"})
    void aPngHasTwoPixelsForOneAndGrowsOnlyDownwards(Preset preset, int width, int least) throws Exception {
        Publication small = Published.of(Questions.REVERSALS_COMPARED, Selection.ALL);
        BufferedImage image = image(Published.DRAWINGS.png(small, Picture.of(preset, Theme.LIGHT, false)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isGreaterThanOrEqualTo(least);
        if (preset == Preset.CARD) {
            assertThat(image.getHeight()).isEqualTo(least);
        }
    }

    @Test
    void aVeryLargePictureIsDrawnWithFewerPixels() throws Exception {
        Publication tall = Published.of(Questions.OFFICIAL_FORCES, Selection.ALL);
        BufferedImage image = image(Published.DRAWINGS.png(tall, Picture.of(4096, 4096, Theme.LIGHT, true)));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(20_000_000L, 24_100_000L);
    }

    @Test
    void cardsHaveExactlyTheSizeOfALinkPreview() throws Exception {
        for (var question : List.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Questions.OFFICIAL_FORCES)) {
            BufferedImage image = image(Published.DRAWINGS.card(Published.of(question, Selection.ALL)));
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        }
        for (String words : List.of("", "How often?", "Very long. ".repeat(300), "unbreakable".repeat(300))) {
            BufferedImage image = image(Published.DRAWINGS.card("Sanctions", words, "panelwatch.example/sanctions"));
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        }
    }

    @Test
    void aPrintedPictureIsAsWideAsAColumnOfPaper() throws Exception {
        Picture print = Picture.of(Preset.PRINT, Theme.MONO, false);
        assertThat(parsed(Published.DRAWINGS.svg(RATE, print))
                        .getDocumentElement()
                        .getAttribute("width"))
                .isEqualTo("174mm");
        Map<String, String> metadata = metadata(Published.DRAWINGS.png(RATE, print));
        assertThat(1316 / Double.parseDouble(metadata.getOrDefault("pixelsPerUnitXAxis", "1")))
                .isBetween(0.1739, 0.1741);
    }

    @Test
    void aPngSaysWhatItIsAndNoTime() throws Exception {
        Map<String, String> metadata = metadata(Published.DRAWINGS.png(RATE, WEB));
        assertThat(metadata)
                .containsEntry("Title", RATE.figure().title())
                .containsEntry("Description", RATE.figure().sentence())
                .containsEntry("Source", "https://panelwatch.example/figures/lesser-sanction-rate-over-time")
                .containsEntry("Release", "0123456789ab")
                .containsEntry("Copyright", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/")
                .containsEntry("pixelsPerUnitXAxis", "7559")
                .doesNotContainKeys("tIME", "Creation Time");
    }

    private static Map<String, String> metadata(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        Map<String, String> found = new HashMap<>();
        collect(reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"), found);
        return found;
    }

    private static void collect(Node node, Map<String, String> found) {
        found.put(node.getNodeName(), "");
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            found.put(
                    node.getAttributes().item(i).getNodeName(),
                    node.getAttributes().item(i).getNodeValue());
        }
        if (node.getAttributes().getNamedItem("keyword") != null) {
            found.put(
                    node.getAttributes().getNamedItem("keyword").getNodeValue(),
                    node.getAttributes().getNamedItem("text").getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }

    @Test
    void manyThreadsGetTheSameBytes() {
        Picture picture = Picture.of(640, 0, Theme.MONO, false);
        Publication flow = Published.of(Questions.OUTCOME_FLOW, Selection.ALL);
        Set<String> drawn = new HashSet<>(IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> Published.DRAWINGS.svg(run % 2 == 0 ? flow : RATE, picture))
                .toList());
        assertThat(drawn).hasSize(2);
    }

    @Test
    void anotherProcessWithoutAnyFontOfTheMachineDrawsTheSameBytes(@TempDir Path folder) throws Exception {
        Path svg = folder.resolve("picture.svg");
        Path png = folder.resolve("picture.png");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AnotherProcess.class.getName(),
                        svg.toString(),
                        png.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        builder.environment()
                .putAll(Map.of("FONTCONFIG_FILE", noFonts.toString(), "FONTCONFIG_PATH", folder.toString()));
        Process process = builder.start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        Picture picture = AnotherProcess.PICTURE;
        assertThat(Files.readString(svg)).isEqualTo(Published.DRAWINGS.svg(RATE, picture));
        assertThat(Files.readAllBytes(png)).isEqualTo(Published.DRAWINGS.png(RATE, picture));
    }

    /** Draws without a display and without any font of the machine. */
    static final class AnotherProcess {

        static final Picture PICTURE = Picture.of(Preset.SQUARE, Theme.MONO, false);

        public static void main(String[] files) throws IOException {
            System.setProperty("java.awt.headless", "true");
            Publication rate = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
            Published.DRAWINGS.png(Published.of(Questions.COVERAGE, Selection.ALL), PICTURE);
            Files.write(Path.of(files[1]), Published.DRAWINGS.png(rate, PICTURE));
            Files.writeString(Path.of(files[0]), Published.DRAWINGS.svg(rate, PICTURE));
            System.exit(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 319, 4097, -1, Integer.MAX_VALUE})
    void sizesBeyondTheLimitsAreRefused(int width) {
        assertThatThrownBy(() -> Picture.of(width, 0, Theme.LIGHT, false)).isInstanceOf(IllegalArgumentException.class);
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
