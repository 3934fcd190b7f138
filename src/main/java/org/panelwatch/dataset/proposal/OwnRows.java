package org.panelwatch.dataset.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.CsvFile;
import org.panelwatch.dataset.CsvForm;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.Problems;
import org.panelwatch.dataset.Spelling;

/** A CSV file of hearings or challenges in our own columns. */
final class OwnRows {

    private final Path path;
    private final String name;
    private final Problems problems;
    private final List<GivenRow> rows = new ArrayList<>();
    private DataFile file = DataFile.HEARINGS;
    private List<String> columns = List.of();

    OwnRows(Path path) {
        this.path = path;
        Path last = path.getFileName();
        name = last == null ? path.toString() : last.toString();
        problems = new Problems(name);
    }

    GivenRows read() {
        try (CsvFile csv = CsvFile.open(path, CsvForm.OWN, problems)) {
            header(csv.header());
            for (CsvFile.Found found = csv.next(); found != null && rows.size() <= GivenRows.MOST; found = csv.next()) {
                row(found);
            }
        } catch (FileUnreadable e) {
            problems.add(e.line(), null, null, e.complaint());
        } catch (IOException e) {
            problems.add(0, null, null, Complaint.fault("file", "the file cannot be read", "check it and try again"));
        }
        GivenRows given = new GivenRows(file, name, columns, false, rows, problems.list(), List.of());
        return rows.size() > GivenRows.MOST ? given.with(List.of(GivenRows.tooMany(name))) : given;
    }

    private void header(List<String> names) throws FileUnreadable {
        file = Stream.of(DataFile.values())
                .max(Comparator.comparingLong(known -> fitting(known, names)))
                .filter(known -> fitting(known, names) > 0)
                .orElseThrow(() -> unknown(names));
        if (file != DataFile.HEARINGS && file != DataFile.APPEALS) {
            throw new FileUnreadable(
                    1,
                    "header",
                    "the columns are those of " + file.fileName() + ", which holds no decisions",
                    "change that file by hand");
        }
        columns = names;
        List<String> missing = new ArrayList<>(file.columns());
        missing.removeAll(names);
        for (int i = 0; i < names.size(); i++) {
            column(names.get(i), names.indexOf(names.get(i)) < i, missing);
        }
    }

    /** Hearings come first where a header fits two files. */
    private static long fitting(DataFile known, List<String> names) {
        long count = known.columns().stream().filter(names::contains).count();
        return count == 0 ? 0 : 2 * count + (known == DataFile.HEARINGS ? 1 : 0);
    }

    private static FileUnreadable unknown(List<String> names) {
        boolean otherMark = names.size() == 1 && names.getFirst().matches("(?s).*[;\\t|].*");
        return new FileUnreadable(
                1,
                "header",
                "the first line names none of the columns of hearings.csv or appeals.csv",
                otherMark ? "separate the cells by commas" : "name them as those files do, or give --mapping FILE");
    }

    private void column(String column, boolean again, List<String> missing) {
        if (again) {
            problems.add(
                    1, column, null, Complaint.fault("header", "the column is there twice", "remove one of the two"));
        } else if (!file.columns().contains(column)) {
            String hint = Spelling.nearest(column, missing)
                    .map(near -> "did you mean " + near + "?")
                    .orElse("remove it, or correct its name");
            String message = column.isBlank() ? "a column has no name" : "the column is unknown";
            problems.add(1, column.isBlank() ? null : column, null, Complaint.fault("header", message, hint));
        }
    }

    private void row(CsvFile.Found found) {
        int cells = found.cells().length;
        boolean empty = cells == 1 && found.cells()[0].isEmpty();
        if (found.damaged() || empty) {
            return;
        }
        if (cells != columns.size()) {
            String message = "the row has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has "
                    + columns.size();
            problems.add(
                    found.line(),
                    null,
                    null,
                    Complaint.fault(
                            "ragged", message, "give it one cell a column; one that holds a comma stands in quotes"));
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells; i++) {
            row.putIfAbsent(columns.get(i), found.cells()[i]);
        }
        row.keySet().retainAll(file.columns());
        GivenRows.addUpTo(rows, new GivenRow(name, found.line(), row));
    }
}
