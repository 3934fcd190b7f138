package org.panelwatch.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Selection;

/** The shipped data, opened once for all tests of a run in a folder of its own. */
public final class Shipped {

    private static final class Opened {
        private static final Releases RELEASES = open();

        private static Releases open() {
            try {
                Path folder = Files.createTempDirectory("shipped");
                Releases releases = Releases.open(Path.of("data"), folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(releases, folder)));
                return releases;
            } catch (Exception failed) {
                throw new IllegalStateException("The shipped data cannot be opened", failed);
            }
        }

        private static void remove(Releases releases, Path folder) {
            releases.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException left) {
                System.err.println("Left behind: " + folder);
            }
        }
    }

    private Shipped() {}

    public static Releases releases() {
        return Opened.RELEASES;
    }

    public static Release release() {
        return Opened.RELEASES.current();
    }

    public static Figure figure(Question question, Selection selection) {
        return question.figure(release(), selection);
    }

    /** The sum of a column of counts. */
    public static long sum(Figure figure, String column) {
        return figure.rows().stream()
                .map(row -> figure.cell(row, column))
                .mapToLong(cell -> cell instanceof Cell.Count(long value) ? value : 0)
                .sum();
    }

    /** The number in the column of counts. */
    static long count(Figure figure, Row row) {
        return count(figure, row, "count");
    }

    static long count(Figure figure, Row row, String column) {
        return ((Cell.Count) figure.cell(row, column)).value();
    }

    /** The fraction in a cell. */
    static double fraction(Figure figure, Row row, String column) {
        return ((Cell.Fraction) figure.cell(row, column)).value();
    }

    /** The code, number or text of a cell; empty where nothing is stated. */
    static String text(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Word(var value) -> value.code();
            case Cell.Text(String value) -> value;
            case Cell.Unknown() -> "";
        };
    }
}
