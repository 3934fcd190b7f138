package org.panelwatch.dataset;

import java.util.List;
import java.util.Map;

/**
 * What a check of a data folder found.
 *
 * @param problems faults and warnings, by file and line
 * @param records how many data records each file holds
 */
public record CheckReport(List<CellProblem> problems, Map<DataFile, Long> records) {

    public CheckReport {
        problems = List.copyOf(problems);
        records = Map.copyOf(records);
    }

    public List<CellProblem> faults() {
        return problems.stream().filter(p -> p.severity() == Severity.FAULT).toList();
    }

    public List<CellProblem> warnings() {
        return problems.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }

    /** Whether nothing keeps the data from being loaded. */
    public boolean clean() {
        return faults().isEmpty();
    }
}
