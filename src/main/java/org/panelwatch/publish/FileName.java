package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Unit;

/**
 * The name of a downloaded file: figure, a short hash of the selection and of what else was chosen where there is
 * something, and the release.
 */
public final class FileName {

    private FileName() {}

    /** The name of a publication's file; that of a visitor's own data says so and names no release. */
    public static String of(Publication publication, FileChoices choices, Form form) {
        String figure = publication.figure().id();
        Selection selection = publication.selection();
        return publication.isPrivate()
                ? "your-data-" + figure + chosen(selection.with(Unit.OFFICER), choices) + "." + form.code()
                : of(figure, selection, choices, publication.figure().release().id(), form);
    }

    /** @param release the id of the release that it was made from */
    public static String of(String figure, Selection selection, FileChoices choices, String release, Form form) {
        return figure + chosen(selection, choices) + "-" + release + "." + form.code();
    }

    private static String chosen(Selection selection, FileChoices choices) {
        String chosen = SelectionUrl.write(selection) + choices.text();
        return chosen.isEmpty() ? "" : "-" + hash(chosen);
    }

    private static String hash(String chosen) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(chosen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
