package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/**
 * The name of a downloaded file: figure, a short hash of the selection and of what else was chosen where there is
 * something, and the release.
 */
public final class FileName {

    private FileName() {}

    /** @param release the id of the release that it was made from */
    public static String of(String figure, Selection selection, FileChoices choices, String release, Form form) {
        String chosen = SelectionUrl.write(selection) + choices.text();
        return figure + (chosen.isEmpty() ? "" : "-" + hash(chosen)) + "-" + release + "." + form.code();
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
