package org.panelwatch.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One column of a data file, described for those who read the file.
 *
 * @param needed {@code required}, {@code optional}, or {@code conditional}: needed by some rows only
 * @param holds the kind of its cells in plain words
 * @param values the codes that it takes, each with its label; empty where it holds no code of a fixed list
 */
public record DataColumn(String name, Type type, String needed, String holds, Map<String, String> values) {

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
        return new DataColumn(
                rule.name(),
                type(rule.kind()),
                rule.need().name().toLowerCase(Locale.ROOT),
                holds(rule.kind()),
                rule.kind() instanceof CellKind.Code code ? code.labels() : Map.of());
    }

    /** Whether no cell of it is empty. */
    public boolean required() {
        return needed.equals("required");
    }

    /** The only values that it takes; none where it is free. */
    public List<String> codes() {
        return List.copyOf(values.keySet());
    }

    private static Type type(CellKind kind) {
        return switch (kind) {
            case CellKind.Whole whole -> Type.INTEGER;
            case CellKind.Decimal decimal -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }

    private static String holds(CellKind kind) {
        return switch (kind) {
            case CellKind.Code code -> "code";
            case CellKind.Word word -> "word in lower case with underscores";
            case CellKind.ForceCode force -> "code of a force";
            case CellKind.Date date -> "year, month or day";
            case CellKind.Day day -> day.orYear() ? "day, or a year alone" : "day";
            case CellKind.Id id ->
                switch (id.named()) {
                    case HEARING -> "id of a hearing";
                    case APPEAL -> "id of a decision on a challenge";
                    case DECISION -> "id of a hearing or of a decision on a challenge";
                    case RELEASE -> "id of a release";
                };
            case CellKind.NeutralCitation citation -> "neutral citation";
            case CellKind.WebAddress address -> "web address";
            case CellKind.Whole whole -> "whole number from " + whole.least() + " to " + whole.most();
            case CellKind.Decimal number -> "number";
            case CellKind.Breakdown breakdown -> "parts such as rank:sergeant, joined by a semicolon";
            case CellKind.Text text -> "text of up to " + text.longest() + " characters";
        };
    }
}
