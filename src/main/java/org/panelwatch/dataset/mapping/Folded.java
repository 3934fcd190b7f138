package org.panelwatch.dataset.mapping;

import java.text.Normalizer;
import java.util.Locale;

/** A word whatever its case, the space around and within it, and marks that nobody sees. */
final class Folded {

    private Folded() {}

    static String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return plain.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
