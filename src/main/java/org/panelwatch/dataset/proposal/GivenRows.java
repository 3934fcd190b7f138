package org.panelwatch.dataset.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.mapping.Mapping;

/**
 * Rows that are to be added or corrected, as somebody gave them.
 *
 * @param file the file of ours that they belong to
 * @param name the name of the file that holds them
 * @param columns of ours, those that it has
 * @param mapped whether a mapping reads it
 * @param problems what is wrong with its form, or with its words by the mapping
 * @param notes what was passed over, in sentences
 */
public record GivenRows(
        DataFile file,
        String name,
        List<String> columns,
        boolean mapped,
        List<GivenRow> rows,
        List<CellProblem> problems,
        List<String> notes) {

    /** A proposal is read by people; a longer file is refused. */
    static final int MOST = 5_000;

    public GivenRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Reads a CSV file of our columns, in any order: hearings or challenges, whichever its header names. */
    public static GivenRows own(Path path) {
        return new OwnRows(path).read();
    }

    /** Reads foreign files as hearings, by a mapping. */
    public static GivenRows mapped(Mapping mapping, Map<String, Path> files, Set<String> forces) {
        return new ForeignRows(mapping, files, forces).read();
    }

    static CellProblem tooMany(String name) {
        Complaint complaint = Complaint.fault(
                "rows",
                String.format(Locale.UK, "there are more than %,d rows, and nobody could review them at once", MOST),
                "propose them in parts");
        return CellProblem.of(name, 0, null, null, complaint);
    }

    static void addUpTo(List<GivenRow> rows, GivenRow row) {
        if (rows.size() <= MOST && !row.isEmpty()) {
            rows.add(row);
        }
    }

    GivenRows with(List<CellProblem> more) {
        List<CellProblem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new GivenRows(file, name, columns, mapped, rows, all, notes);
    }
}
