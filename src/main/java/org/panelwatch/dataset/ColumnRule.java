package org.panelwatch.dataset;

/** One column of a data file: its name, whether its cells must be filled, and what they hold. */
record ColumnRule(String name, Need need, CellKind kind) {

    static ColumnRule required(String name, CellKind kind) {
        return new ColumnRule(name, Need.REQUIRED, kind);
    }

    static ColumnRule optional(String name, CellKind kind) {
        return new ColumnRule(name, Need.OPTIONAL, kind);
    }

    static ColumnRule conditional(String name, CellKind kind) {
        return new ColumnRule(name, Need.CONDITIONAL, kind);
    }
}
