package org.panelwatch.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.SampleFolder;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Selection;

/** A few decisions of a test's own, small enough to be counted by hand. Cells are written as {@code column=value}. */
public final class SmallData {

    private static final String HEARING =
            "hearing_id reconsiders joint_with force decided_on proceeding=misconduct_hearing chair rank=constable"
                    + " service_status=serving conduct=drugs finding=gross_misconduct sanction=dismissed sanction_months"
                    + " found_through=hearing_report source_kind=press source_publisher=The&Paper"
                    + " source_url=https://paper.example/1 source_date note";
    private static final String APPEAL =
            "appeal_id challenges forum=police_appeals_tribunal brought_by=officer decided_on citation ground"
                    + " result=allowed effect=upheld sanction_after source_kind=press source_publisher=The&Paper"
                    + " source_url=https://paper.example/2 source_date note";
    private static final String OFFICIAL =
            SampleFolder.OFFICIAL.lines().limit(1).collect(Collectors.joining("", "", "\n"));

    private final StringBuilder hearings = new StringBuilder(header(HEARING));
    private final StringBuilder appeals = new StringBuilder(header(APPEAL));

    /** One officer, by default a serving constable dismissed for gross misconduct on 1 March of the year of the id. */
    public SmallData hearing(String id, String... cells) {
        String force = id.substring(0, id.indexOf('-'));
        String year = id.substring(id.indexOf('-') + 1, id.lastIndexOf('-'));
        hearings.append(
                record(HEARING, List.of("hearing_id=" + id, "force=" + force, "decided_on=" + year + "-03-01"), cells));
        return this;
    }

    /** One challenge, by default an officer's to a tribunal, on 1 September of the year of the id. */
    public SmallData appeal(String id, String challenges, String... cells) {
        String year = id.split("-")[1];
        appeals.append(record(
                APPEAL,
                List.of("appeal_id=" + id, "challenges=" + challenges, "decided_on=" + year + "-09-01"),
                cells));
        return this;
    }

    /** Loads it into a folder of the test's. */
    public Releases open(Path folder) throws Exception {
        return Releases.open(write(Files.createDirectories(folder.resolve("data"))), folder.resolve("releases"));
    }

    private Path write(Path data) throws IOException {
        return SampleFolder.in(data)
                .with(DataFile.HEARINGS, hearings.toString())
                .with(DataFile.APPEALS, appeals.toString())
                .with(DataFile.OFFICIAL, OFFICIAL)
                .path();
    }

    private static String header(String columns) {
        return cells(columns).keySet().stream().collect(Collectors.joining(",", "", "\n"));
    }

    private static String record(String columns, List<String> always, String... given) {
        Map<String, String> row = cells(columns);
        always.forEach(cell -> put(row, cell));
        List.of(given).forEach(cell -> put(row, cell));
        return String.join(",", row.values()) + "\n";
    }

    private static Map<String, String> cells(String columns) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : columns.split(" ")) {
            String[] parts = cell.split("=", 2);
            row.put(parts[0], parts.length == 1 ? "" : parts[1].replace('&', ' '));
        }
        return row;
    }

    private static void put(Map<String, String> row, String cell) {
        String[] parts = cell.split("=", 2);
        if (row.replace(parts[0], parts[1]) == null) {
            throw new IllegalArgumentException("There is no column " + parts[0]);
        }
    }

    /** The figure's rows as text: the named columns, a space between, "-" for what is unknown. */
    public static List<String> rows(Releases releases, Question question, Selection selection, String... columns) {
        Figure figure = question.figure(releases.current(), selection);
        return figure.rows().stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> text(figure.cell(row, column)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> "%.3f".formatted(value);
            case Cell.Word(var value) -> value.code();
            case Cell.Text(String value) -> value;
            case Cell.Unknown() -> "-";
        };
    }
}
