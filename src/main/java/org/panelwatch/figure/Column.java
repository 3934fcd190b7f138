package org.panelwatch.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a figure: snake case name for files, label for people.
 *
 * @param unknown what an empty cell means in words, such as "Not stated" or "No decisions"
 */
public record Column(
        String name, Type type, String label, @Nullable String unit, String unknown) {

    /** What its cells hold; {@link Cell#UNKNOWN} may stand in any of them. */
    public enum Type {
        /** {@link Cell.Count}. */
        INTEGER,
        /** {@link Cell.Fraction}: a fraction of one. */
        NUMBER,
        /** {@link Cell.Word} or {@link Cell.Text}. */
        STRING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Column year(String label) {
        return new Column("year", Type.INTEGER, label, null, "Not stated");
    }

    public static Column word(String name, String label) {
        return new Column(name, Type.STRING, label, null, "Not stated");
    }

    public static Column count(String name, String label, String unit) {
        return new Column(name, Type.INTEGER, label, unit, "Not stated");
    }

    public static Column fraction(String name, String label) {
        return new Column(name, Type.NUMBER, label, "fraction of one", "No decisions");
    }

    public static Column caveat() {
        return new Column("caveat", Type.STRING, "Caution", null, "");
    }
}
