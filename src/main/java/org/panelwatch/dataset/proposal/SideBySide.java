package org.panelwatch.dataset.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.PartialDate;

/** Two rows in words, column beside column. */
final class SideBySide {

    private static final int LABEL = 17;
    private static final int WIDTH = 44;
    private static final String NOT_STATED = "not stated";

    private final DataFile file;
    private final List<String> lines = new ArrayList<>();

    private SideBySide(DataFile file) {
        this.file = file;
    }

    /** The columns that either row fills, under the places of both; the force is the same. */
    static List<String> of(Suspect suspect) {
        SideBySide table = new SideBySide(suspect.file());
        String data = suspect.file().fileName();
        table.line("", suspect.added().place(data), suspect.known().place(data));
        for (DataColumn column : suspect.file().described()) {
            String added = suspect.added().cell(column.name());
            String known = suspect.known().cell(column.name());
            if (!column.name().equals("force") && !(added.isEmpty() && known.isEmpty())) {
                table.line(label(column.name()), words(column, added), words(column, known));
            }
        }
        return table.lines;
    }

    /** The cells that differ between a row as it stands and as it would be. */
    static List<String> corrected(DataFile file, Draft row) {
        List<String> changes = new ArrayList<>();
        Map<String, String> before =
                row.standing() == null ? Map.of() : row.standing().cells();
        for (DataColumn column : file.described()) {
            String was = before.getOrDefault(column.name(), "");
            String is = row.cell(column.name());
            if (!was.equals(is)) {
                changes.add(label(column.name()) + ": " + words(column, was) + " → " + words(column, is));
            }
        }
        return changes;
    }

    private void line(String label, String left, String right) {
        List<String> lefts = wrapped(left);
        List<String> rights = wrapped(right);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String first = i < lefts.size() ? lefts.get(i) : "";
            String second = i < rights.size() ? rights.get(i) : "";
            String format = "  %-" + LABEL + "s  %-" + WIDTH + "s  %s";
            lines.add(format.formatted(i == 0 ? label : "", first, second).stripTrailing());
        }
    }

    private static List<String> wrapped(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int cut = space > WIDTH / 2 ? space : WIDTH;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    private static String label(String column) {
        return switch (column) {
            case "hearing_id", "appeal_id" -> "Id";
            case "source_url" -> "Source page";
            default -> English.capital(column.replace('_', ' '));
        };
    }

    /** A code by its label, a date as people write it. */
    private static String words(DataColumn column, String cell) {
        if (cell.isEmpty()) {
            return NOT_STATED;
        }
        String label = column.values().get(cell);
        boolean date = column.name().endsWith("_on") || column.name().equals("source_date");
        return label != null
                ? label
                : date ? PartialDate.parse(cell).map(PartialDate::inWords).orElse(cell) : oneLine(cell);
    }

    private static String oneLine(String cell) {
        return cell.length() <= 400 ? cell.replaceAll("\\R", "⏎") : CellProblem.printable(cell);
    }
}
