package org.panelwatch.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The problems of one file as they are found; keeps the first thousand of each severity and counts the rest. */
public final class Problems {

    static final int MOST = 1000;

    private final String fileName;
    private final Map<Severity, List<CellProblem>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    Problems(DataFile file) {
        this(file.fileName());
    }

    /** @param fileName what the problems are said of */
    public Problems(String fileName) {
        this.fileName = fileName;
        for (Severity severity : Severity.values()) {
            kept.put(severity, new ArrayList<>());
            counts.put(severity, 0L);
        }
    }

    /** @param line 0 where the whole file is meant */
    public void add(long line, @Nullable String column, @Nullable String value, Complaint complaint) {
        counts.merge(complaint.severity(), 1L, Long::sum);
        List<CellProblem> list = kept.getOrDefault(complaint.severity(), List.of());
        if (list.size() < MOST) {
            list.add(CellProblem.of(fileName, line, column, value, complaint));
        }
    }

    /** Adds what explains many others, and is listed however many there are. */
    void addAlways(long line, Complaint complaint) {
        counts.merge(complaint.severity(), 1L, Long::sum);
        kept.getOrDefault(complaint.severity(), List.of()).add(CellProblem.of(fileName, line, null, null, complaint));
    }

    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** By line; faults and warnings mixed, the counts of those left out last. */
    public List<CellProblem> list() {
        List<CellProblem> list = new ArrayList<>();
        kept.values().forEach(list::addAll);
        list.sort(Comparator.comparingLong(CellProblem::line));
        for (Severity severity : Severity.values()) {
            long more = count(severity) - kept.getOrDefault(severity, List.of()).size();
            if (more > 0) {
                list.add(CellProblem.of(fileName, 0, null, null, left(severity, more)));
            }
        }
        return list;
    }

    private static Complaint left(Severity severity, long more) {
        String what = severity.name().toLowerCase(Locale.ROOT) + (more == 1 ? " is" : "s are");
        return new Complaint(
                severity,
                "more",
                String.format(Locale.UK, "%,d more %s not listed", more, what),
                "mend those above and check again");
    }
}
