package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/** The name of a downloaded file: figure, a short hash of the selection where there is one, and the release. */
public final class FileName {

    private FileName() {}

    public static String of(Figure figure, Selection selection, String form) {
        String query = SelectionUrl.write(selection);
        return figure.id() + (query.isEmpty() ? "" : "-" + hash(query)) + "-"
                + figure.release().id() + "." + form;
    }

    private static String hash(String query) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
