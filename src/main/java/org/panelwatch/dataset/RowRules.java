package org.panelwatch.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one file that look at more than one cell. */
sealed interface RowRules permits ForceRules, HearingRules, AppealRules, OfficialRules {

    static RowRules of(DataFile file, Seen seen, References references) {
        return switch (file) {
            case FORCES -> new ForceRules(seen);
            case HEARINGS -> new HearingRules(seen, references);
            case APPEALS -> new AppealRules(seen, references);
            case OFFICIAL -> new OfficialRules(seen);
        };
    }

    /** Checks a record whose cells have been checked one by one; wrong cells are passed over. */
    void check(Row row);

    /** Keeps the id of a record that cannot be checked, so that rows that refer to it are not blamed. */
    void keepId(String id, long line);

    /** Called when the whole file has been read. */
    void finish(List<String> columns);

    /** Reports a value that stands on an earlier line already. */
    static void twice(Row row, String column, @Nullable Long earlierLine) {
        if (earlierLine != null) {
            row.fault(column, "twice", "is already used on line " + earlierLine, "give each row its own " + column);
        }
    }
}
