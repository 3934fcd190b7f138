package org.panelwatch.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which a report of a check can be written. */
public enum ReportFormat {
    /** One sentence a line, faults first; then what was not checked and a summary. */
    TEXT {
        @Override
        public void write(CheckReport report, Appendable out) throws IOException {
            for (CellProblem problem : faultsFirst(report)) {
                String prefix = problem.severity() == Severity.WARNING ? "warning: " : "";
                out.append(prefix).append(problem.sentence()).append('\n');
            }
            for (String note : report.notes()) {
                out.append(note).append('\n');
            }
            out.append(summary(report)).append('\n');
        }
    },
    /** One problem a row; nothing but the header where there is none. */
    CSV {
        @Override
        public void write(CheckReport report, Appendable out) throws IOException {
            CSVPrinter printer = new CSVPrinter(out, TABLE);
            for (CellProblem problem : faultsFirst(report)) {
                printer.printRecord(
                        word(problem.severity()),
                        guarded(problem.file()),
                        line(problem),
                        guarded(problem.column()),
                        guarded(problem.value()),
                        problem.rule(),
                        problem.message(),
                        problem.hint());
            }
        }
    },
    /** One object: clean, faults, warnings, records, notes and problems. */
    JSON {
        @Override
        public void write(CheckReport report, Appendable out) throws IOException {
            ObjectNode object = MAPPER.createObjectNode();
            object.put("clean", report.clean())
                    .put("faults", report.faultCount())
                    .put("warnings", report.warningCount());
            ObjectNode records = object.putObject("records");
            inOrder(report.records())
                    .forEach(file ->
                            records.put(file.fileName(), report.records().get(file)));
            report.notes().forEach(object.putArray("notes")::add);
            var problems = object.putArray("problems");
            for (CellProblem problem : faultsFirst(report)) {
                problems.addObject()
                        .put("severity", word(problem.severity()))
                        .put("file", problem.file())
                        .put("line", line(problem))
                        .put("column", problem.column())
                        .put("value", problem.value())
                        .put("rule", problem.rule())
                        .put("message", problem.message())
                        .put("hint", problem.hint());
            }
            out.append(MAPPER.writeValueAsString(object)).append('\n');
        }
    };

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("severity", "file", "line", "column", "value", "rule", "message", "hint")
            .setRecordSeparator('\n')
            .get();
    private static final Pattern STARTS_A_FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public abstract void write(CheckReport report, Appendable out) throws IOException;

    /** As people type it: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code 590 hearings, 54 appeals, 1,251 official figures, 48 forces: no faults, 3 warnings.} */
    static String summary(CheckReport report) {
        String records = inOrder(report.records())
                .map(file -> counted(report.records().getOrDefault(file, 0L), file.noun()))
                .collect(Collectors.joining(", "));
        String faults = counted(report.faultCount(), "fault");
        return records + ": " + faults + ", " + counted(report.warningCount(), "warning") + ".";
    }

    private static Stream<DataFile> inOrder(Map<DataFile, Long> records) {
        return Stream.of(DataFile.HEARINGS, DataFile.APPEALS, DataFile.OFFICIAL, DataFile.FORCES)
                .filter(records::containsKey);
    }

    private static String counted(long count, String noun) {
        String number = count == 0 ? "no" : String.format(Locale.UK, "%,d", count);
        return number + " " + noun + (count == 1 ? "" : "s");
    }

    private static List<CellProblem> faultsFirst(CheckReport report) {
        return Stream.concat(report.faults().stream(), report.warnings().stream())
                .toList();
    }

    private static @Nullable Long line(CellProblem problem) {
        return problem.line() == 0 ? null : problem.line();
    }

    /** A spreadsheet would run text that begins like a formula; an apostrophe before it keeps it text. */
    private static @Nullable String guarded(@Nullable String text) {
        return text != null && STARTS_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
