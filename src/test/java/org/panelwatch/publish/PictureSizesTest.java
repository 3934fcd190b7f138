package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.publish.OpenedPicture.image;
import static org.panelwatch.publish.OpenedPicture.parsed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;
import org.w3c.dom.Node;

/** How large a picture is, and what its file says of itself. */
class PictureSizesTest {

    private static final Publication RATE = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
    private static final Picture WEB = Picture.of(Preset.WEB, Theme.LIGHT, false);

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

    @ParameterizedTest
    @ValueSource(ints = {0, 319, 4097, -1, Integer.MAX_VALUE})
    void sizesBeyondTheLimitsAreRefused(int width) {
        assertThatThrownBy(() -> Picture.of(width, 0, Theme.LIGHT, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
