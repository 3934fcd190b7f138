package org.panelwatch.publish.drawing;

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
        return held ? "Held on to release " + figure.release().id() : "Follows new data";
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
