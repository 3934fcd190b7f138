package org.panelwatch.question.official;

import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Series;

/**
 * What the numbers of a series count. Two numbers with different definitions are never joined.
 *
 * @see <a href="https://www.gov.uk/government/publications/user-guide-to-police-misconduct-statistics">User guide to
 *     police misconduct statistics</a>
 */
final class Definition {

    private Definition() {}

    static String of(Published published) {
        return switch (published.series()) {
            case HOME_OFFICE_MISCONDUCT ->
                (published.counted() == Counted.ALLEGATIONS ? "Allegations" : "People")
                        + " in cases finalised in the period by the 43 territorial forces under the 2020 Regulations";
            case BBC_IOPC_REPORTS, IOPC_OUTCOMES ->
                published.counted() == Counted.INVESTIGATIONS
                        ? "The IOPC's own independent investigations"
                        : "Officers and staff together, after the IOPC's own independent investigations";
            case BARRED_LIST ->
                published.counted() == Counted.REASONS
                        ? "Reasons recorded on the barred list; one person can have several"
                        : "People put on the barred list, dismissed or who would have been; Home Office forces";
            case DISAPPROVED_REGISTER -> "People put on the disapproved register, the barred list's forerunner";
            case HOME_OFFICE_LEAVERS -> leavers(published);
            case PAT_APPEALS -> "Appeals of officers against the discipline of their time";
            case HANSARD_ANSWERS -> "As given in an answer to Parliament";
            case FORCE_AND_PRESS -> "As the force or the press gave it";
        };
    }

    private static String leavers(Published published) {
        return published.counted() == Counted.FTE
                ? "Officers who left as dismissed, full-time equivalents, rounded"
                : "Officers who left as dismissed or whose contract ended, for any reason; not those who resigned first";
    }

    /** The body that counts it. */
    static String publisher(Series series) {
        return switch (series) {
            case HOME_OFFICE_MISCONDUCT, HOME_OFFICE_LEAVERS -> "Home Office";
            case IOPC_OUTCOMES -> "IOPC";
            case BARRED_LIST, DISAPPROVED_REGISTER -> "College of Policing";
            case PAT_APPEALS, HANSARD_ANSWERS -> "UK Parliament";
            case BBC_IOPC_REPORTS -> "BBC Shared Data Unit";
            case FORCE_AND_PRESS -> "forces and press";
        };
    }
}
