package org.panelwatch.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file. Columns may come in any order.
 *
 * @param names as the file has them
 * @param order for each of the file's columns, the place among {@code names}, or -1 where it is missing
 * @param inOrder whether they are the file's columns in their usual order
 */
record Header(List<String> names, List<Integer> order, boolean inOrder) {

    /** Reports columns that are missing, unknown or there twice. */
    static Header read(DataFile file, List<String> names, Problems problems) throws FileUnreadable {
        return read(file.fileName(), file.columns(), names, problems);
    }

    /** @param columns that the file should have */
    static Header read(String fileName, List<String> columns, List<String> names, Problems problems)
            throws FileUnreadable {
        if (names.stream().noneMatch(columns::contains)) {
            throw new FileUnreadable(
                    1, "header", "the first line names none of the columns of " + fileName, cure(columns, names));
        }
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(names);
        for (String name : missing) {
            problems.add(
                    1,
                    name,
                    null,
                    Complaint.fault("header", "the column is missing", "add it, with a cell in every row"));
        }
        Set<String> met = new HashSet<>();
        for (String name : names) {
            if (!columns.contains(name)) {
                unknown(name, missing, problems);
            } else if (!met.add(name)) {
                problems.add(
                        1, name, null, Complaint.fault("header", "the column is there twice", "remove one of the two"));
            }
        }
        return new Header(
                List.copyOf(names), columns.stream().map(names::indexOf).toList(), names.equals(columns));
    }

    private static void unknown(String name, List<String> missing, Problems problems) {
        String hint = Spelling.nearest(name, missing)
                .map(near -> "did you mean " + near + "?")
                .orElse("remove it, or correct its name");
        String message = name.isBlank() ? "a column has no name" : "the column is unknown";
        problems.add(1, name.isBlank() ? null : name, null, Complaint.fault("header", message, hint));
    }

    private static String cure(List<String> columns, List<String> names) {
        boolean otherMark = names.size() == 1 && names.getFirst().matches("(?s).*[;\\t|].*");
        return otherMark ? "separate the cells by commas" : "begin the file with the line " + String.join(",", columns);
    }

    /** The cells in the order of the file's columns, null where this header lacks one; the first of doubled ones. */
    @Nullable
    String[] arrange(String[] cells) {
        if (inOrder) {
            return cells;
        }
        @Nullable String[] arranged = new @Nullable String[order.size()];
        for (int i = 0; i < arranged.length; i++) {
            int place = order.get(i);
            arranged[i] = place < 0 ? null : cells[place];
        }
        return arranged;
    }
}
