package org.panelwatch.release;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of visitors' files, as far as they are harmless. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()+-]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

    private FileNames() {}

    /** The last part of the name, with nothing in it that a file system reads as anything but a letter. */
    static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain =
                ODD.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("_");
        String kept = shortened(EDGES.matcher(plain).replaceAll(""));
        return kept.isEmpty() ? "file" : kept;
    }

    private static String shortened(String name) {
        var found = ENDING.matcher(name);
        String ending = found.find() ? found.group() : "";
        StringBuilder kept = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (bytes(kept) + ending.length() > LONGEST) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + ending;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
