package org.panelwatch.dataset.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Complaint;

/** Puts given rows among those that stand: each gets its id and its place, or a problem that says why it has none. */
final class ProposedRows {

    private final StandingFile file;
    private final GivenRows given;
    private final Numbering numbering;
    private final Map<String, StandingRow> standing = new HashMap<>();
    private final Map<String, GivenRow> byId = new HashMap<>();
    private final Map<Map<String, String>, GivenRow> unnumbered = new HashMap<>();
    private final List<Draft> rows = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private int unchanged;

    ProposedRows(StandingFile file, GivenRows given) {
        this.file = file;
        this.given = given;
        file.rows().forEach(row -> {
            standing.put(row.cell(file.idColumn()), row);
            rows.add(Draft.of(row));
        });
        List<String> used = new ArrayList<>(standing.keySet());
        given.rows().forEach(row -> used.add(row.cell(file.idColumn())));
        numbering = new Numbering(file.file(), used);
        given.rows().forEach(this::put);
        columnsOfNewRows();
    }

    /** Every row of the file as it would be, in order. */
    List<Draft> rows() {
        return rows;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** How many given rows say what the data say already. */
    int unchanged() {
        return unchanged;
    }

    String text() {
        return file.head() + rows.stream().map(Draft::text).collect(Collectors.joining());
    }

    private void put(GivenRow row) {
        String id = row.cell(file.idColumn());
        if (id.isEmpty()) {
            addWithoutId(row);
            return;
        }
        @Nullable GivenRow earlier = byId.putIfAbsent(id, row);
        if (earlier != null) {
            fault(
                    row,
                    file.idColumn(),
                    "twice",
                    "is already used on line " + earlier.line(),
                    "give each row its own " + file.idColumn());
            return;
        }
        @Nullable StandingRow known = standing.get(id);
        if (known != null) {
            correct(row, known);
        } else {
            addWithId(row, id);
        }
    }

    private void addWithoutId(GivenRow row) {
        @Nullable GivenRow copied = unnumbered.putIfAbsent(row.cells(), row);
        if (copied != null) {
            fault(
                    row,
                    null,
                    "copy",
                    "every cell is that of line " + copied.line(),
                    "delete one of the two; if they are two officers whom one panel decided together, give both rows "
                            + "ids and the same joint_with");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        Optional<String> next = numbering.next(cells);
        cells.put(file.idColumn(), next.orElse(""));
        add(row, cells);
    }

    private void addWithId(GivenRow row, String id) {
        Optional<String> prefix = numbering.prefix(row.cells());
        if (prefix.isPresent() && !id.startsWith(prefix.get())) {
            fault(
                    row,
                    file.idColumn(),
                    "id",
                    "is not an id of the row's force and year, which begin with " + prefix.get(),
                    "empty the cell, and the row gets the next number");
        }
        add(row, row.cells());
    }

    private void add(GivenRow row, Map<String, String> cells) {
        check(row, cells, Map.of());
        RowOrder.insert(file.file(), new Draft(text(cells), cells, null, row), rows);
    }

    /** Columns that the given file lacks stay as they are. */
    private void correct(GivenRow row, StandingRow known) {
        Map<String, String> cells = new LinkedHashMap<>(known.cells());
        cells.putAll(row.cells());
        if (cells.equals(known.cells())) {
            unchanged++;
            return;
        }
        if (!cells.getOrDefault("force", "").equals(known.cell("force"))) {
            fault(
                    row,
                    file.idColumn(),
                    "id",
                    "is the id of a decision of another force, " + known.cell("force") + ", in "
                            + given.file().fileName() + " line " + known.line(),
                    "an id is never used again: empty the cell for a new row, or correct the force");
            return;
        }
        check(row, cells, known.cells());
        RowOrder.replace(file.file(), new Draft(text(cells), cells, known, row), rows);
    }

    private String text(Map<String, String> cells) {
        return RowText.of(cells, file.columns(), file.lineEnd());
    }

    private void check(GivenRow row, Map<String, String> cells, Map<String, String> known) {
        cells.forEach((column, cell) -> {
            Complaint complaint = cell.equals(known.get(column)) ? null : CellText.complaint(cell);
            if (complaint != null) {
                problems.add(CellProblem.of(row.file(), row.line(), column, cell, complaint));
            }
        });
    }

    /** A required column that the file lacks is told once, and not row by row. */
    private void columnsOfNewRows() {
        if (rows.stream().noneMatch(Draft::isAdded)) {
            return;
        }
        missingColumns()
                .forEach(column -> problems.add(CellProblem.of(
                        given.name(),
                        given.mapped() ? 0 : 1,
                        column,
                        null,
                        given.mapped()
                                ? Complaint.fault(
                                        "header",
                                        "the mapping does not fill the column, and no new row can be published without it",
                                        "name the foreign column that holds it, or write its value")
                                : Complaint.fault(
                                        "header",
                                        "the column is missing, and no new row can be published without it",
                                        "add it, with a cell in every row"))));
    }

    /** Required columns that the given file lacks; ids are given out. */
    List<String> missingColumns() {
        return file.file().described().stream()
                .filter(column -> column.required() && !given.columns().contains(column.name()))
                .map(column -> column.name())
                .filter(column -> !column.equals(file.idColumn()))
                .toList();
    }

    private void fault(GivenRow row, @Nullable String column, String rule, String message, String hint) {
        String value = column == null ? null : row.cell(column);
        problems.add(CellProblem.of(row.file(), row.line(), column, value, Complaint.fault(rule, message, hint)));
    }
}
