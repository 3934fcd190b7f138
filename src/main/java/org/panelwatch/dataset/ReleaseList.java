package org.panelwatch.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.ReleaseId;

/**
 * The optional file {@code releases.csv}: on which day each content of the data was released, so that every server
 * prints the same day. It is no part of the content.
 */
public record ReleaseList(Map<ReleaseId, Entry> entries) {

    public static final String FILE_NAME = "releases.csv";

    private static final List<ColumnRule> RULES = List.of(
            ColumnRule.required("release", new CellKind.Id(CellKind.Id.Named.RELEASE)),
            ColumnRule.required("released_on", new CellKind.Day(false)),
            ColumnRule.optional("note", new CellKind.Text(200)));

    /** @param note what is new in it, in a sentence; nothing where nobody said */
    public record Entry(LocalDate releasedOn, @Nullable String note) {}

    public ReleaseList {
        entries = Map.copyOf(entries);
    }

    /** The columns in their order. */
    public static List<String> columns() {
        return RULES.stream().map(ColumnRule::name).toList();
    }

    /** What the file says; nothing where it is not there. Lines with faults are passed over. */
    public static ReleaseList read(Path file) {
        Map<ReleaseId, Entry> entries = new HashMap<>();
        if (Files.exists(file)) {
            scan(file, entries);
        }
        return new ReleaseList(entries);
    }

    /** Every fault of the file. */
    public static List<CellProblem> check(Path file) {
        return scan(file, new HashMap<>());
    }

    public Optional<Entry> find(ReleaseId id) {
        return Optional.ofNullable(entries.get(id));
    }

    static boolean isNamed(Path file) {
        return file.endsWith(FILE_NAME) && Files.exists(file);
    }

    private static List<CellProblem> scan(Path file, Map<ReleaseId, Entry> entries) {
        Problems problems = new Problems(FILE_NAME);
        try (CsvFile csv = CsvFile.open(file, problems)) {
            Header header = Header.read(FILE_NAME, columns(), csv.header(), problems);
            Map<String, Long> lines = new HashMap<>();
            for (CsvFile.Found found = csv.next(); found != null; found = csv.next()) {
                row(found, header, problems, lines, entries);
            }
        } catch (FileUnreadable unreadable) {
            problems.add(unreadable.line(), null, null, unreadable.complaint());
        } catch (IOException trouble) {
            problems.add(0, null, null, Complaint.fault("file", "the file cannot be read", "check the disk"));
        }
        return problems.list();
    }

    private static void row(
            CsvFile.Found found,
            Header header,
            Problems problems,
            Map<String, Long> lines,
            Map<ReleaseId, Entry> entries) {
        if (found.damaged()) {
            return;
        }
        if (found.cells().length != header.names().size()) {
            String message = "the row has " + found.cells().length + " cells where the header has "
                    + header.names().size();
            problems.add(found.line(), null, null, Complaint.fault("ragged", message, "give it one cell a column"));
            return;
        }
        List<String> cells = new ArrayList<>();
        for (@Nullable String cell : header.arrange(found.cells())) {
            cells.add(cell == null ? "" : cell);
        }
        long faults = problems.count(Severity.FAULT);
        for (int i = 0; i < RULES.size(); i++) {
            cell(RULES.get(i), cells.get(i), found.line(), problems);
        }
        Long earlier = lines.putIfAbsent(cells.getFirst(), found.line());
        if (earlier != null) {
            Complaint twice = Complaint.fault("twice", "is already on line " + earlier, "delete one of the two");
            problems.add(found.line(), columns().getFirst(), cells.getFirst(), twice);
        }
        if (problems.count(Severity.FAULT) == faults) {
            keep(cells, entries);
        }
    }

    private static void cell(ColumnRule rule, String cell, long line, Problems problems) {
        if (!cell.isEmpty()) {
            Complaint complaint = rule.kind().complaint(cell, new Seen());
            if (complaint != null) {
                problems.add(line, rule.name(), cell, complaint);
            }
        } else if (rule.need() == Need.REQUIRED) {
            Complaint empty = Complaint.fault("required", "the cell is empty", "every row needs its " + rule.name());
            problems.add(line, rule.name(), null, empty);
        }
    }

    private static void keep(List<String> cells, Map<ReleaseId, Entry> entries) {
        ReleaseId.parse(cells.get(0))
                .ifPresent(id -> PartialDate.parse(cells.get(1))
                        .ifPresent(day -> entries.put(
                                id, new Entry(day.first(), cells.get(2).isBlank() ? null : cells.get(2)))));
    }
}
