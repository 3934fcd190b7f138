package org.panelwatch.dataset.mapping;

import org.jspecify.annotations.Nullable;

/**
 * One cell of ours, beside the words it was made of.
 *
 * @param value the code, ISO date, number or text; empty where it is missing
 * @param words the foreign cell as the file writes it; the value itself where the mapping gives a constant
 * @param missing why there is no value; nothing where there is one
 */
public record MappedCell(
        String value, String words, @Nullable Missing missing) {

    static MappedCell of(String value, String words) {
        return new MappedCell(value, words, null);
    }

    static MappedCell without(Missing missing, String words) {
        return new MappedCell("", words, missing);
    }

    public boolean stated() {
        return missing == null;
    }
}
