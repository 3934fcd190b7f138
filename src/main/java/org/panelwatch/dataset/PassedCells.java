package org.panelwatch.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Cells that were found right, column by column, so that a word that comes again is not looked at again. What is asked of
 * a cell alone does not change while a file is read. Only the very same string counts, which is what {@link CellTexts}
 * gives where a word repeats.
 */
final class PassedCells {

    private static final int SLOTS = 512;

    private final @Nullable String[][] columns;

    PassedCells(int columns) {
        this.columns = new @Nullable String[columns][SLOTS];
    }

    boolean has(int column, String cell) {
        return columns[column][slot(cell)] == cell;
    }

    void add(int column, String cell) {
        columns[column][slot(cell)] = cell;
    }

    private static int slot(String cell) {
        int hash = cell.hashCode();
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }
}
