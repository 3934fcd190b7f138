package org.panelwatch.dataset;

import java.util.Locale;
import java.util.Map;

/**
 * A column of a data file, described for a dictionary.
 *
 * @param needed {@code required}, {@code optional}, or {@code conditional}: needed by some rows only
 * @param holds the kind of its cells in plain words
 * @param values the codes that it takes, each with its label; empty where it holds no code of a fixed list
 */
public record ColumnDescription(String name, String needed, String holds, Map<String, String> values) {

    static ColumnDescription of(ColumnRule rule) {
        return new ColumnDescription(
                rule.name(),
                rule.need().name().toLowerCase(Locale.ROOT),
                holds(rule.kind()),
                rule.kind() instanceof CellKind.Code code ? code.labels() : Map.of());
    }

    private static String holds(CellKind kind) {
        return switch (kind) {
            case CellKind.Code code -> "code";
            case CellKind.Word word -> "word in lower case with underscores";
            case CellKind.ForceCode force -> "code of a force";
            case CellKind.Date date -> "year, month or day";
            case CellKind.Day day -> day.orYear() ? "day, or a year alone" : "day";
            case CellKind.Hearing hearing -> "id of a hearing";
            case CellKind.Appeal appeal -> "id of a decision on a challenge";
            case CellKind.Decision decision -> "id of a hearing or of a decision on a challenge";
            case CellKind.NeutralCitation citation -> "neutral citation";
            case CellKind.WebAddress address -> "web address";
            case CellKind.Whole whole -> "whole number from " + whole.least() + " to " + whole.most();
            case CellKind.Decimal number -> "number";
            case CellKind.Breakdown breakdown -> "parts such as rank:sergeant, joined by a semicolon";
            case CellKind.Text text -> "text of up to " + text.longest() + " characters";
        };
    }
}
