package org.panelwatch.dataset.mapping;

import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.vocabulary.PartialDate;

/** What is wrong with a value that is no code. */
final class Values {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private Values() {}

    static @Nullable Complaint complaint(TargetColumn column, String value) {
        return switch (column.holds()) {
            case DATE -> date(value);
            case MONTHS ->
                months(value) ? null : Complaint.fault("months", "is no length in months", "write digits only");
            case TEXT, CODE, FORCE, FINDING, SANCTION ->
                value.length() <= column.longest() ? null : tooLong(column.longest());
        };
    }

    /** The fault of a date in a year that can only be a slip. */
    static @Nullable Complaint unlikely(PartialDate date) {
        return date.year() >= EARLIEST && date.year() <= LATEST
                ? null
                : Complaint.fault("date", "is in an unlikely year", "check the year");
    }

    private static @Nullable Complaint date(String value) {
        PartialDate date = PartialDate.parse(value).orElse(null);
        return date == null ? notADate() : unlikely(date);
    }

    private static Complaint notADate() {
        return Complaint.fault("date", "is not a date", "write 2021, 2021-02 or 2021-02-28");
    }

    private static boolean months(String value) {
        return value.matches("[1-9]\\d{0,2}") && Integer.parseInt(value) <= 120;
    }

    private static Complaint tooLong(int longest) {
        return Complaint.fault("length", "is longer than " + longest + " characters", "shorten it");
    }
}
