package org.panelwatch.dataset.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.Complaint;

/** What new text must not hold, since people will review it on screens and open it in spreadsheets. */
final class CellText {

    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}&&[^\\n\\r]]");

    private CellText() {}

    static @Nullable Complaint complaint(String cell) {
        if (FORMULA.matcher(cell).lookingAt()) {
            return Complaint.fault(
                    "formula", "begins like a formula, which a spreadsheet would run", "begin it with a word");
        }
        if (UNSEEN.matcher(cell).find()) {
            return Complaint.fault(
                    "unseen",
                    "holds a character that nobody sees, such as a control character",
                    "type the cell anew, without it");
        }
        return null;
    }
}
