package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.Problems;

/** The foreign cells of the row that is being read, of whichever file. */
final class ForeignCells {

    private record Joined(Join join, JoinTable table, int by) {}

    /** Where a cell is, found once for all rows. */
    record Place(int file, int cell) {}

    private final Map<ForeignColumn, Place> places = new HashMap<>();
    private final List<Joined> joins = new ArrayList<>();
    private final List<String[]> row = new ArrayList<>();

    private ForeignCells() {}

    /** Finds every column that the mapping reads; those that are not there are reported by the table. */
    static ForeignCells of(Mapping mapping, ForeignTable table, Map<String, JoinTable> tables) {
        ForeignCells cells = new ForeignCells();
        cells.places(mapping, mapping.rows(), 0, table);
        cells.row.add(new String[0]);
        for (Join join : mapping.joins()) {
            List<String> used = UsedColumns.of(mapping, join.file());
            for (int i = 0; i < used.size(); i++) {
                cells.places.put(new ForeignColumn(join.file(), used.get(i)), new Place(cells.row.size(), i));
            }
            cells.row.add(new String[0]);
            int by = table.places(List.of(join.by())).getFirst();
            JoinTable joined = tables.get(join.file());
            if (joined != null) {
                cells.joins.add(new Joined(join, joined, by));
            }
        }
        return cells;
    }

    private void places(Mapping mapping, String file, int number, ForeignTable table) {
        List<String> used = UsedColumns.of(mapping, file);
        List<Integer> found = table.places(used);
        for (int i = 0; i < used.size(); i++) {
            places.put(new ForeignColumn(file, used.get(i)), new Place(number, found.get(i)));
        }
    }

    void row(String[] cells) {
        row.set(0, cells);
        for (int i = 0; i < joins.size(); i++) {
            Joined joined = joins.get(i);
            row.set(i + 1, joined.table().find(cells[joined.by()]));
        }
    }

    Place place(ForeignColumn column) {
        return Objects.requireNonNull(places.get(column));
    }

    String cell(Place place) {
        return row.get(place.file())[place.cell()];
    }

    void finish(ReportBuilder report, Problems problems) {
        for (Joined joined : joins) {
            long unmatched = joined.table().unmatchedRows();
            if (unmatched > 0) {
                String rows = String.format(
                        Locale.UK,
                        "%,d %s no row in %s",
                        unmatched,
                        unmatched == 1 ? "row has" : "rows have",
                        joined.join().file());
                problems.add(
                        0,
                        joined.join().by(),
                        null,
                        Complaint.warning("join", rows, "their joined cells are empty; check the key"));
            }
            long unused = joined.table().unusedKeys();
            if (unused > 0) {
                report.note(
                        "%,d %s of %s %s no row here.",
                        unused, unused == 1 ? "key" : "keys", joined.join().file(), unused == 1 ? "has" : "have");
            }
        }
    }
}
