package org.panelwatch.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one file from beginning to end and reports what is wrong with each record. */
final class FileCheck {

    private static final String OVERLONG = "overlong";

    /** What a record may take in memory, its id above all, and rather more. */
    private static final long BYTES_A_RECORD = 512;

    private final DataFile file;
    private final Seen seen;
    private final RowRules rules;
    private final Problems problems;
    private final PassedCells passed;
    private final long most = Runtime.getRuntime().maxMemory() / BYTES_A_RECORD;
    private long records;

    FileCheck(DataFile file, Seen seen, References references, Problems problems) {
        this.file = file;
        this.seen = seen;
        this.rules = RowRules.of(file, seen, references);
        this.problems = problems;
        passed = new PassedCells(file.rules().size());
    }

    /** How many data records the file holds, as far as it could be read. */
    long records() {
        return records;
    }

    void run(Path path) {
        try (CsvFile csv = CsvFile.open(path, problems)) {
            Header header = Header.read(file, csv.header(), problems);
            for (CsvFile.Found found = csv.next(); found != null; found = csv.next()) {
                check(found, header);
            }
            rules.finish(header.names());
        } catch (FileUnreadable e) {
            problems.add(e.line(), null, null, e.complaint());
        } catch (IOException e) {
            problems.add(
                    0, null, null, Complaint.fault("file", "the file cannot be read", "check the disk and try again"));
        }
    }

    private void check(CsvFile.Found found, Header header) throws FileUnreadable {
        String[] cells = found.cells();
        if (cells.length == 1 && cells[0].isEmpty() && header.names().size() > 1) {
            problems.add(found.line(), null, null, Complaint.fault("ragged", "the line is empty", "delete it"));
            return;
        }
        if (records == most) {
            throw new FileUnreadable(
                    found.line(),
                    "rows",
                    String.format(Locale.UK, "there are more than the %,d rows that fit into the memory", most),
                    "give it more, such as PANELWATCH_JAVA_OPTS=-Xmx4g, or check the file in parts");
        }
        records++;
        if (found.damaged() || cells.length != header.names().size()) {
            if (!found.damaged()) {
                ragged(found.line(), cells.length, header.names().size());
            }
            keepId(found, header);
            return;
        }
        Row row = new Row(file, found.line(), header.arrange(cells), problems);
        if (checkCells(row)) {
            rules.check(row);
        }
    }

    private void ragged(long line, int found, int expected) {
        String message =
                "the row has " + found + (found == 1 ? " cell" : " cells") + " where the header has " + expected;
        String hint = found > expected
                ? "put a cell that holds a comma in quotes, or remove what is too much"
                : "add the missing cells; a row needs a comma also for each empty one";
        problems.add(line, null, null, Complaint.fault("ragged", message, hint));
    }

    private void keepId(CsvFile.Found found, Header header) {
        int place = header.names().indexOf(file.columns().getFirst());
        if (place >= 0 && place < found.cells().length) {
            String id = found.cells()[place];
            if (id.length() <= file.rules().getFirst().kind().longest()) {
                rules.keepId(id, found.line());
            }
        }
    }

    /** Whether the row is worth looking at as a whole: no cell is so long that it must be a mistake. */
    private boolean checkCells(Row row) {
        boolean sane = true;
        List<ColumnRule> columns = file.rules();
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells()[i];
            if (cell == null || passed.has(i, cell)) {
                continue;
            }
            Complaint complaint = complaint(columns.get(i), cell);
            if (complaint == null) {
                passed.add(i, cell);
            } else {
                row.report(columns.get(i).name(), complaint);
                sane &= !complaint.rule().equals(OVERLONG);
            }
        }
        return sane;
    }

    private @Nullable Complaint complaint(ColumnRule column, String cell) {
        if (cell.isBlank()) {
            if (column.need() == Need.REQUIRED) {
                return Complaint.fault("required", "the cell is empty", "every row needs its " + column.name());
            }
            return cell.isEmpty() ? null : Complaint.fault("space", "is nothing but space", "empty the cell");
        }
        boolean edged =
                Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1));
        boolean text = column.kind() instanceof CellKind.Text;
        int longest = column.kind().longest();
        if (!text && cell.length() > longest) {
            String message = String.format(Locale.UK, "is %,d characters long", cell.length());
            return Complaint.fault(OVERLONG, message, "no cell of this column is longer than " + longest);
        }
        if (edged && !text) {
            return Complaint.fault("space", "has space around it", "write " + cell.strip() + " without it");
        }
        return column.kind().complaint(cell, seen);
    }
}
