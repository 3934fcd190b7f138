package org.panelwatch.view.workbench;

import java.nio.file.Path;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.vocabulary.English;

/** Why a file is not taken, and what to do. */
final class Refusal {

    private static final String WORKBOOK =
            "Open it in your spreadsheet, choose Save as, and there CSV UTF-8; each sheet"
                    + " becomes a file of its own. An archive has to be unpacked first.";

    private Refusal() {}

    static String words(Path file, FileUnreadable why) {
        String name = file.getFileName() == null
                ? "The file"
                : Visible.text(file.getFileName().toString());
        String message = why.getMessage() == null ? "" : why.getMessage();
        String hint = why.complaint().rule().equals("kind")
                ? WORKBOOK
                : English.capital(why.complaint().hint()) + ".";
        String place = why.line() > 1 ? " (line " + why.line() + ")" : "";
        return name + " was not taken: " + message + place + ". " + hint;
    }
}
