package org.panelwatch.publish.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A picture as a PNG that says what it is: title, address, release, licence and description, and no time. */
final class PngFile {

    /** Pixels of the largest picture: about 100 MB while it is drawn. */
    private static final double MOST = 24_000_000;

    private static final double INCH = 0.0254;
    private static final int SCREEN = 96;
    private static final String TREE = "javax_imageio_png_1.0";

    private PngFile() {}

    static byte[] of(DrawnSheet sheet, double wanted) {
        double pixels = Math.min(wanted, Math.sqrt(MOST / ((double) sheet.width() * sheet.height())));
        BufferedImage image = image(sheet, pixels);
        try {
            return write(image, sheet, pixels);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage image(DrawnSheet sheet, double pixels) {
        int width = (int) Math.round(sheet.width() * pixels);
        int height = (int) Math.round(sheet.height() * pixels);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        document(sheet).render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    private static SVGDocument document(DrawnSheet sheet) {
        byte[] svg = outlined(sheet.root()).write().getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
    }

    /** The drawing with outlines for text, so that it looks the same whatever fonts a machine has. */
    private static Element outlined(Element element) {
        if (element.name().equals("text")) {
            return SetText.outlined(element);
        }
        Element copy = new Element(element.name()).say(element.text());
        copy.attributes().putAll(element.attributes());
        element.children().stream()
                .filter(child -> !child.name().equals("title") && !child.name().equals("desc"))
                .forEach(child -> copy.add(outlined(child)));
        return copy;
    }

    private static byte[] write(BufferedImage image, DrawnSheet sheet, double pixels) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        metadata.mergeTree(TREE, tree(sheet.words(), perMetre(sheet, image, pixels)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static long perMetre(DrawnSheet sheet, BufferedImage image, double pixels) {
        return Math.round(
                sheet.purpose() == Format.Purpose.PAPER
                        ? image.getWidth() * 1000.0 / Format.PAPER_WIDTH
                        : SCREEN * pixels / INCH);
    }

    private static IIOMetadataNode tree(Map<String, String> words, long perMetre) {
        IIOMetadataNode tree = new IIOMetadataNode(TREE);
        IIOMetadataNode size = node(
                "pHYs",
                Map.of(
                        "pixelsPerUnitXAxis", Long.toString(perMetre),
                        "pixelsPerUnitYAxis", Long.toString(perMetre),
                        "unitSpecifier", "meter"));
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        words.forEach((keyword, text) -> texts.appendChild(node(
                "iTXtEntry",
                Map.of(
                        "keyword",
                        keyword,
                        "text",
                        text,
                        "compressionFlag",
                        "FALSE",
                        "compressionMethod",
                        "0",
                        "languageTag",
                        Locale.UK.toLanguageTag(),
                        "translatedKeyword",
                        keyword))));
        tree.appendChild(size);
        tree.appendChild(texts);
        return tree;
    }

    private static IIOMetadataNode node(String name, Map<String, String> attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        attributes.forEach(node::setAttribute);
        return node;
    }
}
