package org.panelwatch.vocabulary;

import java.util.Locale;

/** A region of forces, known to addresses by its name in lower case with underscores. */
public record Region(String label) implements Coded {

    @Override
    public String code() {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
