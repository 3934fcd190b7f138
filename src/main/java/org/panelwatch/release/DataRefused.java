package org.panelwatch.release;

import java.util.List;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;

/** The data have faults, and there is no earlier release to go on with. */
public final class DataRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient CheckReport report;

    DataRefused(CheckReport report) {
        super(sentence(report));
        this.report = report;
    }

    public CheckReport report() {
        return report;
    }

    /** One line: the first fault, how many more there are, and how to see them. */
    static String sentence(CheckReport report) {
        List<CellProblem> faults = report.faults();
        int more = faults.size() - 1;
        String first = faults.getFirst().sentence().replaceAll("\\R", " ");
        return switch (more) {
            case 0 -> first;
            case 1 -> first + " (and 1 more fault: panelwatch check lists both)";
            default -> first + " (and " + more + " more faults: panelwatch check lists them all)";
        };
    }
}
