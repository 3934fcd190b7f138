package org.panelwatch.dataset;

import java.util.List;
import java.util.Map;

/**
 * What a check of a data folder found.
 *
 * @param problems faults and warnings, by file and line; at most {@value Problems#MOST} of each a file, where the last
 *     says how many more there are
 * @param records how many data records each checked file holds
 * @param faultCount all faults, also those that the list leaves out
 * @param warningCount all warnings, also those that the list leaves out
 * @param notes what could not be checked, in sentences
 */
public record CheckReport(
        List<CellProblem> problems,
        Map<DataFile, Long> records,
        long faultCount,
        long warningCount,
        List<String> notes) {

    public CheckReport {
        problems = List.copyOf(problems);
        records = Map.copyOf(records);
        notes = List.copyOf(notes);
    }

    /** A report that lists every problem and left nothing unchecked. */
    public CheckReport(List<CellProblem> problems, Map<DataFile, Long> records) {
        this(problems, records, count(problems, Severity.FAULT), count(problems, Severity.WARNING), List.of());
    }

    public List<CellProblem> faults() {
        return problems.stream().filter(p -> p.severity() == Severity.FAULT).toList();
    }

    public List<CellProblem> warnings() {
        return problems.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }

    /** Whether nothing keeps the data from being loaded. */
    public boolean clean() {
        return faultCount == 0;
    }

    private static long count(List<CellProblem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
