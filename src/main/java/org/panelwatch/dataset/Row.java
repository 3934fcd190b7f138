package org.panelwatch.dataset;

import org.jspecify.annotations.Nullable;

/**
 * One data record of a file.
 *
 * @param line the line on which it begins
 * @param cells in the order of {@link DataFile#columns()}; null where the header lacks the column
 */
record Row(DataFile file, long line, @Nullable String[] cells, Problems problems) {

    /** The cell; empty also where the file lacks the column, which the header's own fault tells. */
    String cell(String column) {
        String cell = cells[file.place(column)];
        return cell == null ? "" : cell;
    }

    boolean has(String column) {
        return cells[file.place(column)] != null;
    }

    /** Whether the column is there and this cell of it is empty. */
    boolean lacks(String column) {
        String cell = cells[file.place(column)];
        return cell != null && cell.isEmpty();
    }

    void fault(String column, String rule, String message, String hint) {
        report(column, Complaint.fault(rule, message, hint));
    }

    void warning(String column, String rule, String message, String hint) {
        report(column, Complaint.warning(rule, message, hint));
    }

    void report(String column, Complaint complaint) {
        String cell = cell(column);
        problems.add(line, column, cell.isEmpty() ? null : cell, complaint);
    }
}
