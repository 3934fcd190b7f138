package org.panelwatch.dataset.mapping;

/**
 * One thing that is wrong with a mapping, and where.
 *
 * @param line of the mapping, from 1
 * @param column the character of that line, from 1
 * @param key the keys that lead there, such as {@code columns.finding.words}; empty at the top
 * @param message what is wrong
 * @param hint what to do
 */
public record MappingFault(int line, int column, String key, String message, String hint) {

    /** {@code line 12, column 7, key columns.finding: 'provn' is not a known code; did you mean proven?}. */
    public String sentence() {
        String where = "line " + line + ", column " + column + (key.isEmpty() ? "" : ", key " + key);
        return where + ": " + message + "; " + hint;
    }
}
