package org.panelwatch.publish.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A face read from its file: advance widths without kerning, outlines, and subsets. It needs no font of the machine and
 * gives the same numbers on each. Safe for any number of threads.
 */
public final class Typeface {

    /** What a character that the face lacks takes, in ems. */
    private static final double LACKING = 1;

    private static final Map<Face, Typeface> READ = new EnumMap<>(Face.class);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;
    private final double ascent;
    private final double descent;
    private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

    /** @param width in ems @param outline one em high, y downwards from the baseline */
    private record Glyph(double width, Path2D outline) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
        this.ascent = font.getHorizontalHeader().getAscender() / em;
        this.descent = -font.getHorizontalHeader().getDescender() / em;
    }

    public static Typeface of(Face face) {
        synchronized (READ) {
            return READ.computeIfAbsent(face, Typeface::read);
        }
    }

    private static Typeface read(Face face) {
        try (InputStream file = Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/fonts/" + face.file()), "No font " + face.file())) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sum of the advance widths of its characters, in the unit of the size. */
    public double width(String text, double size) {
        return size * text.codePoints().mapToDouble(one -> glyph(one).width()).sum();
    }

    /** How far its middle stands above its baseline, in ems: what {@code dominant-baseline="central"} goes by. */
    public double middle() {
        return (ascent - descent) / 2;
    }

    /** How far it reaches above its baseline, in ems. */
    public double ascent() {
        return ascent;
    }

    /** How far it reaches below its baseline, in ems. */
    public double descent() {
        return descent;
    }

    /** Its outlines, from the given place on the baseline rightwards. */
    public Path2D outline(String text, double size, double x, double y) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int one : text.codePoints().toArray()) {
            Glyph glyph = glyph(one);
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
            outline.append(glyph.outline().getPathIterator(place), false);
            at += size * glyph.width();
        }
        return outline;
    }

    /** A font file (TrueType) of these characters alone, the same bytes for the same characters. */
    public byte[] subset(Set<Integer> codePoints) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        synchronized (font) {
            try {
                TTFSubsetter subset = new TTFSubsetter(font);
                subset.addAll(codePoints);
                subset.writeToStream(bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return bytes.toByteArray();
    }

    private Glyph glyph(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    private Glyph read(int codePoint) {
        synchronized (font) {
            try {
                int place = glyphs.getGlyphId(codePoint);
                double width = place == 0 ? LACKING : font.getAdvanceWidth(place) / em;
                return new Glyph(width, outline(font.getGlyph().getGlyph(place)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private Path2D outline(@Nullable GlyphData data) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (data != null) {
            outline.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / em, -1 / em)), false);
        }
        return outline;
    }
}
