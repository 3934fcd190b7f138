package org.panelwatch.dataset;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, and where.
 *
 * @param file the file's name
 * @param line the line of the file on which the record begins, from 1; 0 where the whole file is meant
 * @param column the column's name, where one is meant
 * @param value the cell as it stands, where one is meant; long ones are shortened, and line breaks shown as ⏎
 * @param rule the code of the rule that it breaks, such as {@code date}
 * @param message what is wrong with the value, without naming place or value
 * @param hint what to do
 */
public record CellProblem(
        String file,
        long line,
        @Nullable String column,
        @Nullable String value,
        String rule,
        String message,
        String hint,
        Severity severity) {

    private static final int LONGEST_VALUE = 80;

    /** Control characters, and those that turn the direction of writing. */
    private static final String UNSEEN = "[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    static CellProblem of(
            DataFile file, long line, @Nullable String column, @Nullable String value, Complaint complaint) {
        return of(file.fileName(), line, column, value, complaint);
    }

    /** A problem whose column and value are shown in one line, shortened. */
    public static CellProblem of(
            String fileName, long line, @Nullable String column, @Nullable String value, Complaint complaint) {
        return new CellProblem(
                fileName,
                line,
                column == null ? null : printable(column),
                value == null ? null : printable(value),
                complaint.rule(),
                complaint.message(),
                complaint.hint(),
                complaint.severity());
    }

    /** {@code hearings.csv line 214, column decided_on: '31/02/2021' is not a date; write 2021, 2021-02 or …}. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(file);
        if (line > 0) {
            sentence.append(" line ").append(line);
        }
        if (column != null) {
            sentence.append(", column ").append(column);
        }
        sentence.append(": ");
        if (value != null) {
            sentence.append('\'').append(value).append("' ");
        }
        return sentence.append(message).append("; ").append(hint).toString();
    }

    /** The value in one line, shortened, with nothing in it that a screen would obey. */
    public static String printable(String value) {
        boolean tooLong = value.codePointCount(0, value.length()) > LONGEST_VALUE;
        String shown = tooLong ? value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…" : value;
        return shown.replaceAll("\\R", "⏎").replaceAll(UNSEEN, "\uFFFD");
    }
}
