package org.panelwatch.publish.drawing;

import java.util.Map;
import java.util.Optional;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;

/**
 * What is on a picture of a figure.
 *
 * @param held whether its address holds on to its release
 * @param address of the figure, as it is printed
 * @param link the same, absolute
 */
public record Sheet(Figure figure, boolean held, String address, String link) {

    String status() {
        if (figure.release().isPrivate()) {
            return "Your data";
        }
        return held ? "Held on to release " + figure.release().id() : "Follows new data";
    }

    /** Status and address in a line; a visitor's own data have no address. */
    String place() {
        return figure.release().isPrivate() ? status() : status() + " · " + address;
    }

    /** What a picture says of itself, in PNG's keywords. */
    Map<String, String> words() {
        return figure.release().isPrivate()
                ? Document.words(figure.title(), figure.sentence())
                : Document.words(
                        figure.title(),
                        figure.sentence(),
                        link,
                        figure.release().id());
    }

    String source() {
        return SourcesLine.of(figure);
    }

    String notes() {
        return String.join(" ", figure.notes());
    }

    /** The note that says how to read the marks. */
    Optional<String> reading() {
        return figure.notes().stream()
                .filter(note -> note.startsWith("Bars show the 95% interval") || note.startsWith("Hollow points"))
                .findFirst();
    }
}
