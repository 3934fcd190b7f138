package org.panelwatch.dataset.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.Severity;

/**
 * A change of one file of the data: rows added in their places, rows corrected, every other line as it is.
 *
 * @param folder the data that it changes
 * @param file the file of it that changes
 * @param before the whole file as it stands
 * @param after the whole file as it would be
 * @param unchanged how many given rows the data hold already, cell by cell
 * @param problems faults and warnings, by the lines of the given file, or of the data where these are meant
 * @param notes what was passed over, in sentences
 */
public record Proposal(
        DataFolder folder,
        DataFile file,
        String before,
        String after,
        List<Draft> rows,
        int unchanged,
        List<CellProblem> problems,
        List<String> notes) {

    private static final int CONTEXT = 3;

    public Proposal {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * Works out what given rows change, and checks the whole folder as it would be.
     *
     * @param standing the report of a check of the folder as it is, which found no faults
     */
    public static Proposal of(DataFolder folder, CheckReport standing, GivenRows given) throws IOException {
        StandingFile file = StandingFile.read(folder, given.file());
        ProposedRows proposed = new ProposedRows(file, given);
        List<CellProblem> problems = new ArrayList<>(given.problems());
        problems.addAll(proposed.problems());
        if (!file.endsItsLastLine()) {
            problems.add(CellProblem.of(
                    file.file().fileName(),
                    0,
                    null,
                    null,
                    Complaint.fault("end", "the last line has no end", "end it with a line break first")));
        }
        Proposal proposal = new Proposal(
                folder,
                file.file(),
                file.text(),
                proposed.text(),
                proposed.rows(),
                proposed.unchanged(),
                problems,
                given.notes());
        return proposal.changes() ? proposal.checked(standing, new Origins(file, proposed)) : proposal;
    }

    private Proposal checked(CheckReport standing, Origins origins) throws IOException {
        List<CellProblem> all = new ArrayList<>(problems);
        try (Trial trial = Trial.of(this)) {
            all.addAll(origins.of(standing, trial.folder().check()));
        }
        return new Proposal(folder, file, before, after, rows, unchanged, all, notes);
    }

    /** Whether nothing keeps it from being written. */
    public boolean clean() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.FAULT);
    }

    /** Whether any line of the file would be another. */
    public boolean changes() {
        return !before.equals(after);
    }

    public long added() {
        return rows.stream().filter(row -> row.isAdded()).count();
    }

    /** The ids of the rows that it adds, in the order of the given file. */
    public List<String> addedIds() {
        return rows.stream()
                .filter(Draft::isAdded)
                .sorted((a, b) -> Long.compare(line(a), line(b)))
                .map(row -> row.cell(file.columns().getFirst()))
                .toList();
    }

    private static long line(Draft row) {
        return row.given() == null ? 0 : row.given().line();
    }

    /** Each corrected row in words, by its id: what stood there and what would. */
    public List<String> corrections() {
        return rows.stream()
                .filter(row -> !row.isAdded() && row.given() != null)
                .map(row -> row.cell(file.columns().getFirst()) + " (" + row.place(file.fileName()) + "): "
                        + String.join("; ", SideBySide.corrected(file, row)))
                .toList();
    }

    /** Each pair of rows that may tell of one decision, side by side in words. */
    public List<List<String>> suspects() {
        return Suspects.of(file, rows).stream().map(SideBySide::of).toList();
    }

    /** The change as {@code git diff} shows it; nothing where there is none. */
    public List<String> diff() {
        List<String> old = List.of(before.split("\n"));
        Path last = folder.path().toAbsolutePath().normalize().getFileName();
        String path = (last == null ? "data" : last) + "/" + file.fileName();
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, old, DiffUtils.diff(old, List.of(after.split("\n"))), CONTEXT);
    }

    /** Writes the changed data into a folder that has none of the files yet. */
    public void writeTo(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path source : Trial.files(folder)) {
            Path copy = target.resolve(folder.path().relativize(source));
            if (source.equals(folder.file(file))) {
                Files.writeString(copy, after, StandardOpenOption.CREATE_NEW);
            } else {
                Files.copy(source, copy);
            }
        }
    }

    /** Replaces the file in the data itself, at once as a whole. */
    public void writeInPlace() throws IOException {
        Path target = folder.file(file);
        Path whole = target.resolveSibling("." + file.fileName() + ".new");
        try {
            Files.writeString(whole, after);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
