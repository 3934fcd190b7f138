package org.panelwatch.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks files one after the other, then what they say of each other. */
final class FolderCheck {

    private final Map<DataFile, Path> asked;
    private final Map<DataFile, Path> beside;
    private final Seen seen = new Seen();
    private final References references = new References(seen);
    private final Map<DataFile, Problems> problems = new EnumMap<>(DataFile.class);
    private final Map<DataFile, Long> records = new EnumMap<>(DataFile.class);
    private final List<String> notes = new ArrayList<>();
    private final List<CellProblem> listed = new ArrayList<>();

    /**
     * @param asked the files to report on
     * @param beside files that are read only because those refer to them; their own problems are not reported
     */
    FolderCheck(Map<DataFile, Path> asked, Map<DataFile, Path> beside) {
        this.asked = asked;
        this.beside = beside;
    }

    /** Reports on the list of releases too, where it is there. */
    FolderCheck with(Path releaseList) {
        if (Files.exists(releaseList)) {
            listed.addAll(ReleaseList.check(releaseList));
        }
        return this;
    }

    CheckReport run() {
        for (DataFile file : DataFile.values()) {
            Path path = asked.getOrDefault(file, beside.get(file));
            if (path != null && (asked.containsKey(file) || neededBeside(file) && Files.exists(path))) {
                read(file, path);
            }
        }
        noteForces();
        noteDecisions();
        references.finish();
        return report();
    }

    private void read(DataFile file, Path path) {
        Problems found = new Problems(file);
        FileCheck check = new FileCheck(file, seen, references, found);
        check.run(path);
        if (asked.containsKey(file)) {
            problems.put(file, found);
            records.put(file, check.records());
        }
    }

    private boolean neededBeside(DataFile file) {
        return switch (file) {
            case FORCES -> asked.containsKey(DataFile.HEARINGS) || asked.containsKey(DataFile.OFFICIAL);
            case HEARINGS -> asked.containsKey(DataFile.APPEALS);
            case APPEALS, OFFICIAL -> false;
        };
    }

    private void noteForces() {
        if (!seen.forcesKnown() && neededBeside(DataFile.FORCES)) {
            notes.add("Force codes were not looked up, because the codes in forces.csv could not all be read.");
        }
    }

    private void noteDecisions() {
        if (asked.containsKey(DataFile.APPEALS) && !seen.appeals().complete()) {
            notes.add(
                    "References to appeals were not all followed, because the ids in appeals.csv could not all be read.");
        }
        boolean needed = asked.containsKey(DataFile.HEARINGS) || asked.containsKey(DataFile.APPEALS);
        if (needed && !seen.hearings().complete()) {
            notes.add(
                    "References to hearings were not all followed, because the ids in hearings.csv could not all be read.");
        }
    }

    private CheckReport report() {
        List<CellProblem> list = new ArrayList<>();
        long faults = 0;
        long warnings = 0;
        for (Problems found : problems.values()) {
            list.addAll(found.list());
            faults += found.count(Severity.FAULT);
            warnings += found.count(Severity.WARNING);
        }
        list.addAll(listed);
        return new CheckReport(list, records, faults + listed.size(), warnings, notes);
    }
}
