package org.panelwatch.dataset;

import java.util.List;

/**
 * One column of a data file, described for those who read the file.
 *
 * @param required whether no cell of it is empty
 * @param codes the only values that it takes; none where it is free
 */
public record DataColumn(String name, Type type, boolean required, List<String> codes) {

    /** What the cells of a column are. */
    public enum Type {
        /** Words, codes, dates as stated. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number that may have decimals. */
        NUMBER
    }

    static DataColumn of(ColumnRule rule) {
        List<String> codes = rule.kind() instanceof CellKind.Code code ? List.copyOf(code.allowed()) : List.of();
        return new DataColumn(rule.name(), type(rule.kind()), rule.need() == Need.REQUIRED, codes);
    }

    private static Type type(CellKind kind) {
        return switch (kind) {
            case CellKind.Whole whole -> Type.INTEGER;
            case CellKind.Decimal decimal -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }
}
