package org.panelwatch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.Drawings;
import org.panelwatch.publish.Picture;
import org.panelwatch.publish.Preset;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;

/**
 * How long each question takes to be drawn as SVG and as PNG for an article, nothing cached, once warm. A trial of the
 * engines with charts of this kind took about 105 ms for SVG, and 50 to 80 ms more for a PNG of 1.9 million pixels.
 */
final class DrawingBench {

    private static final int ROUNDS = 8;

    private DrawingBench() {}

    static void measure(Release release) {
        System.out.printf(
                "%nPictures for an article, warm; the trial: SVG 105 ms, of a PNG's 1.9 million pixels 50 to 80 ms more%n");
        System.out.printf("  %-36s %10s %10s %12s%n", "question", "SVG", "PNG", "Mpixels");
        Picture picture = Picture.of(Preset.WEB, Theme.LIGHT, false);
        try (Drawings drawings = new Drawings()) {
            List<Publication> publications = Questions.all().stream()
                    .map(question -> publication(question, release))
                    .filter(publication -> !publication.figure().isEmpty())
                    .toList();
            publications.forEach(publication -> drawings.png(publication, picture));
            publications.forEach(publication -> print(drawings, publication, picture));
        }
    }

    private static Publication publication(Question question, Release release) {
        Figure figure = question.figure(release, Selection.ALL);
        return new Publication(figure, Selection.ALL, question.page(), question.title(), Site.LOCAL);
    }

    private static void print(Drawings drawings, Publication publication, Picture picture) {
        double svg = median(() -> drawings.svg(publication, picture));
        double png = median(() -> drawings.png(publication, picture));
        byte[] file = drawings.png(publication, picture);
        System.out.printf(
                "  %-36s %7.0f ms %7.0f ms %12.1f%n",
                publication.figure().id(), svg, png, number(file, 16) * number(file, 20) / 1e6);
    }

    /** Width or height, where the file says it. */
    private static double number(byte[] file, int at) {
        return (file[at + 2] & 0xff) * 256 + (file[at + 3] & 0xff);
    }

    private static double median(Supplier<?> drawing) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            drawing.get();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }
}
