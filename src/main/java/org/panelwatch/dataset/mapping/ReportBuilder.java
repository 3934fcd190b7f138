package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.Problems;
import org.panelwatch.dataset.Severity;

/** Gathers what a reading finds. */
final class ReportBuilder {

    private final Mapping mapping;
    private final Map<String, Problems> problems = new LinkedHashMap<>();
    private final Map<String, Long> fileRows = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<Missing, Long> withoutFinding = new EnumMap<>(Missing.class);
    private final List<String> notes = new ArrayList<>();
    private final Tally tally = new Tally();
    private long decisions;

    ReportBuilder(Mapping mapping) {
        this.mapping = mapping;
        mapping.filters().forEach(filter -> leftOut.put(filter.because(), 0L));
    }

    Problems problems(ForeignFile file) {
        return problems.computeIfAbsent(file.id(), id -> new Problems(file.name()));
    }

    /** Whether a column that the mapping names is missing, so that no row can be read. */
    boolean faultyHeader() {
        return problems.values().stream()
                .flatMap(found -> found.list().stream())
                .anyMatch(problem -> problem.rule().equals("header"));
    }

    void rows(ForeignFile file, long rows, long emptyRows) {
        fileRows.put(file.name(), rows);
        if (emptyRows > 0) {
            note("%s: %,d empty %s passed over.", file.name(), emptyRows, emptyRows == 1 ? "row was" : "rows were");
        }
    }

    void leftOut(RowFilter filter) {
        leftOut.merge(filter.because(), 1L, Long::sum);
    }

    void withoutFinding(Missing why) {
        withoutFinding.merge(why, 1L, Long::sum);
    }

    void decision() {
        decisions++;
    }

    Tally tally() {
        return tally;
    }

    void note(String form, Object... values) {
        notes.add(String.format(Locale.UK, form, values));
    }

    MappingReport build() {
        List<WordCount> words = tally.words();
        mapping.file(mapping.rows()).ifPresent(file -> unplaced(words, problems(file)));
        List<CellProblem> list = new ArrayList<>();
        problems.values().forEach(found -> list.addAll(found.list()));
        return new MappingReport(
                fileRows,
                decisions,
                leftOut,
                withoutFinding,
                words,
                tally.stated(),
                tally.missing(),
                list,
                count(Severity.FAULT),
                count(Severity.WARNING),
                notes);
    }

    private void unplaced(List<WordCount> words, Problems found) {
        tally.uncounted()
                .forEach((column, count) -> found.add(
                        0,
                        column,
                        null,
                        Complaint.fault(
                                "words",
                                String.format(
                                        Locale.UK,
                                        "there are more than %,d different words, and %,d further cells were not counted",
                                        Tally.MOST_WORDS,
                                        count),
                                "write patterns, or fill another column from it")));
        for (WordCount word : words) {
            if (word.cell().missing() == Missing.UNPLACED) {
                found.add(word.firstLine(), word.column(), word.cell().words(), unplaced(word));
            }
        }
    }

    private static Complaint unplaced(WordCount word) {
        TargetColumn target = TargetColumn.named(word.column()).orElseThrow();
        String times = word.count() == 1 ? "once" : String.format(Locale.UK, "%,d times", word.count());
        return switch (target.holds()) {
            case DATE ->
                Complaint.fault(
                        "unplaced",
                        "is no day, month or year that its forms read, " + times,
                        "add its form to dates, or the word to missing");
            case MONTHS ->
                Complaint.fault(
                        "unplaced",
                        "is no whole number of months from 1 to 120, " + times,
                        "correct it, or add the word to missing");
            case TEXT ->
                Complaint.fault(
                        "unplaced",
                        "is longer than " + target.longest() + " characters, " + times,
                        "fill another column from it, or leave it out");
            case CODE, FORCE, FINDING, SANCTION ->
                Complaint.fault(
                        "unplaced",
                        "is placed by no rule, " + times,
                        "add a rule for it to the column, or the word to missing");
        };
    }

    private long count(Severity severity) {
        return problems.values().stream()
                .mapToLong(found -> found.count(severity))
                .sum();
    }
}
