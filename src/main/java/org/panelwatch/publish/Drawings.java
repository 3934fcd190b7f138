package org.panelwatch.publish;

import org.panelwatch.publish.drawing.Draughtsman;
import org.panelwatch.publish.drawing.DrawingBusy;
import org.panelwatch.publish.drawing.DrawingTooSlow;
import org.panelwatch.publish.drawing.DrawnSheet;
import org.panelwatch.publish.drawing.Format;
import org.panelwatch.publish.drawing.Limits;
import org.panelwatch.publish.drawing.Sheet;

/**
 * Draws figures as pictures, without a browser. The same figure, address and picture give the same bytes. Safe for any
 * number of threads; every drawing may end in {@link DrawingBusy} or {@link DrawingTooSlow}.
 */
public final class Drawings implements AutoCloseable {

    private static final double SHARP = 2;

    private final Draughtsman draughtsman;

    public Drawings() {
        this(Limits.USUAL);
    }

    public Drawings(Limits limits) {
        this.draughtsman = new Draughtsman(limits);
    }

    /** Loads what the first drawing would wait for. */
    public void warmUp() {
        draughtsman.warmUp();
    }

    /** An SVG document. */
    public String svg(Publication publication, Picture picture) {
        return drawn(publication, picture).svg();
    }

    /** The same picture as a PNG at two pixels for one; at fewer where it would have more than 24 million. */
    public byte[] png(Publication publication, Picture picture) {
        return drawn(publication, picture).png(SHARP);
    }

    /** The link preview of a figure: a PNG of exactly 1200 × 630 pixels. */
    public byte[] card(Publication publication) {
        Picture picture = Picture.of(Preset.CARD, publication.selection().theme(), false);
        return drawn(publication, picture).png(1);
    }

    /** A link preview in words: a PNG of exactly 1200 × 630 pixels. @param address as it is printed */
    public byte[] card(String heading, String words, String address) {
        return draughtsman.card(heading, words, address, address).png(1);
    }

    @Override
    public void close() {
        draughtsman.close();
    }

    private DrawnSheet drawn(Publication publication, Picture picture) {
        String path = publication.address();
        Sheet sheet = new Sheet(
                publication.figure(),
                publication.selection().isFrozen(),
                publication.site().printed(path),
                publication.site().absolute(path));
        return draughtsman.draw(sheet, format(picture));
    }

    private static Format format(Picture picture) {
        return new Format(
                picture.width(),
                picture.height(),
                picture.layoutWidth(),
                picture.theme(),
                picture.plain(),
                purpose(picture));
    }

    private static Format.Purpose purpose(Picture picture) {
        if (picture.is(Preset.CARD)) {
            return Format.Purpose.CARD;
        }
        return picture.is(Preset.PRINT) ? Format.Purpose.PAPER : Format.Purpose.SCREEN;
    }
}
