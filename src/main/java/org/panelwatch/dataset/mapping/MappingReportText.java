package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.ReportFormat;
import org.panelwatch.dataset.Severity;
import org.panelwatch.vocabulary.English;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a mapping made of files: for people, as a table of problems, or for programs. */
public final class MappingReportText {

    private static final int MOST_WORDS = 40;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingReportText() {}

    /** The table has one problem a row, with the columns of the check of our own files. */
    public static void write(MappingReport report, ReportFormat format, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> text(report, out);
            case CSV ->
                format.write(
                        new CheckReport(
                                report.problems(),
                                Map.of(),
                                report.faultCount(),
                                report.warningCount(),
                                report.notes()),
                        out);
            case JSON -> json(report, out);
        }
    }

    private static void text(MappingReport report, Appendable out) throws IOException {
        for (String column : report.stated().keySet()) {
            column(report, column, out);
        }
        for (Severity severity : Severity.values()) {
            for (CellProblem problem : report.problems()) {
                if (problem.severity() == severity) {
                    String prefix = severity == Severity.WARNING ? "warning: " : "";
                    out.append(prefix).append(problem.sentence()).append('\n');
                }
            }
        }
        for (String note : report.notes()) {
            out.append(note).append('\n');
        }
        out.append(summary(report)).append('\n');
    }

    private static void column(MappingReport report, String column, Appendable out) throws IOException {
        long stated = report.stated().getOrDefault(column, 0L);
        out.append(String.format(Locale.UK, "%s: %,d stated", column, stated));
        for (Missing why : Missing.values()) {
            long count = report.missing().getOrDefault(column, Map.of()).getOrDefault(why, 0L);
            if (count > 0) {
                out.append(
                        String.format(Locale.UK, ", %,d %s", count, why.label().toLowerCase(Locale.ROOT)));
            }
        }
        out.append('\n');
        List<WordCount> words = report.words().stream()
                .filter(word -> word.column().equals(column))
                .toList();
        for (WordCount word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            out.append(String.format(
                    Locale.UK,
                    "%,9d  %s → %s\n",
                    word.count(),
                    CellProblem.printable(
                            word.cell().words().isEmpty()
                                    ? "(empty)"
                                    : word.cell().words()),
                    became(word.cell())));
        }
        if (words.size() > MOST_WORDS) {
            out.append(String.format(Locale.UK, "           and %,d other words\n", words.size() - MOST_WORDS));
        }
    }

    private static String became(MappedCell cell) {
        Missing missing = cell.missing();
        return missing == null ? cell.value() : missing.label().toLowerCase(Locale.ROOT);
    }

    /** {@code 8,032 decisions from 8,839 rows of findings.csv; left out: 807 rows without a finding. No faults, no warnings.}. */
    public static String summary(MappingReport report) {
        String rows = report.fileRows().entrySet().stream()
                .map(file -> counted(file.getValue(), "row") + " of " + file.getKey())
                .collect(Collectors.joining(" and "));
        StringBuilder sentence = new StringBuilder(English.capital(counted(report.decisions(), "decision")));
        sentence.append(rows.isEmpty() ? "" : " from " + rows);
        long without = report.withoutFinding().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (without > 0) {
            sentence.append("; left out: ").append(counted(without, "row")).append(" without a finding");
        }
        report.leftOut()
                .forEach((because, count) -> sentence.append("; left out: ")
                        .append(counted(count, "row"))
                        .append(" (")
                        .append(CellProblem.printable(because))
                        .append(")"));
        return sentence.append(". ")
                .append(English.capital(counted(report.faultCount(), "fault")))
                .append(", ")
                .append(counted(report.warningCount(), "warning"))
                .append(".")
                .toString();
    }

    private static String counted(long count, String noun) {
        String number = count == 0 ? "no" : String.format(Locale.UK, "%,d", count);
        return number + " " + noun + (count == 1 ? "" : "s");
    }

    private static void json(MappingReport report, Appendable out) throws IOException {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("clean", report.clean())
                .put("decisions", report.decisions())
                .put("faults", report.faultCount())
                .put("warnings", report.warningCount());
        report.fileRows().forEach(object.putObject("rows")::put);
        report.leftOut().forEach(object.putObject("left_out")::put);
        ObjectNode without = object.putObject("without_finding");
        report.withoutFinding().forEach((why, count) -> without.put(why.code(), count));
        var words = object.putArray("words");
        for (WordCount word : report.words()) {
            @Nullable Missing missing = word.cell().missing();
            words.addObject()
                    .put("column", word.column())
                    .put("words", word.cell().words())
                    .put("value", missing == null ? word.cell().value() : null)
                    .put("missing", missing == null ? null : missing.code())
                    .put("count", word.count())
                    .put("line", word.firstLine());
        }
        report.notes().forEach(object.putArray("notes")::add);
        var problems = object.putArray("problems");
        for (CellProblem problem : report.problems()) {
            problems.addObject()
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", problem.file())
                    .put("line", problem.line() == 0 ? null : problem.line())
                    .put("column", problem.column())
                    .put("value", problem.value())
                    .put("rule", problem.rule())
                    .put("message", problem.message())
                    .put("hint", problem.hint());
        }
        out.append(MAPPER.writeValueAsString(object)).append('\n');
    }
}
