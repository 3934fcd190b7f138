package org.panelwatch.dataset.proposal;

import java.util.Comparator;
import java.util.List;
import org.panelwatch.dataset.DataFile;

/** The order of the rows of a file: hearings by force and date, challenges by the year and number of their ids. */
final class RowOrder {

    private static final Comparator<Draft> HEARINGS = Comparator.comparing((Draft row) -> row.cell("force"))
            .thenComparing(row -> row.cell("decided_on"))
            .thenComparing(row -> row.cell("hearing_id"));

    private static final Comparator<Draft> APPEALS = Comparator.comparing((Draft row) -> year(row.cell("appeal_id")))
            .thenComparing(row -> row.cell("appeal_id").length())
            .thenComparing(row -> row.cell("appeal_id"));

    private RowOrder() {}

    private static String year(String appeal) {
        String[] parts = appeal.split("-");
        return parts.length > 1 ? parts[1] : "";
    }

    static Comparator<Draft> of(DataFile file) {
        return file == DataFile.APPEALS ? APPEALS : HEARINGS;
    }

    /** Puts a row before the first that comes after it; the rows that are there stay in their order. */
    static void insert(DataFile file, Draft row, List<Draft> rows) {
        int place = 0;
        while (place < rows.size() && of(file).compare(rows.get(place), row) <= 0) {
            place++;
        }
        rows.add(place, row);
    }

    /** Puts a corrected row where the old one stood, or, where its date is another, where it belongs now. */
    static void replace(DataFile file, Draft row, List<Draft> rows) {
        int place = 0;
        while (rows.get(place).standing() != row.standing()) {
            place++;
        }
        boolean stays = of(file).compare(rows.get(place), row) == 0;
        rows.remove(place);
        if (stays) {
            rows.add(place, row);
        } else {
            insert(file, row, rows);
        }
    }
}
