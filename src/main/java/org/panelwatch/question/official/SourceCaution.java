package org.panelwatch.question.official;

import org.panelwatch.figure.Cell;
import org.panelwatch.vocabulary.CodedConstant;

/** What to know of a published count before it is quoted. */
enum SourceCaution implements CodedConstant {
    SECOND_HAND("Read in a copy or report, not in the publication itself"),
    NOT_A_WHOLE_NUMBER("Published as a decimal; see the data file");

    private final String label;

    SourceCaution(String label) {
        this.label = label;
    }

    static Cell on(Published published) {
        if (!published.whole()) {
            return Cell.of(NOT_A_WHOLE_NUMBER);
        }
        String own = publisher(published);
        return published.publisher().startsWith(own) ? Cell.UNKNOWN : Cell.of(SECOND_HAND);
    }

    /** The beginning of the publisher's name where a row was read in the publication itself. */
    private static String publisher(Published published) {
        return switch (published.series()) {
            case HOME_OFFICE_MISCONDUCT -> "Home Office";
            case HOME_OFFICE_LEAVERS ->
                published.publisher().startsWith("UK Parliament") ? "UK Parliament" : "Home Office";
            case IOPC_OUTCOMES -> "IOPC";
            case BARRED_LIST, DISAPPROVED_REGISTER -> "College of Policing";
            case BBC_IOPC_REPORTS -> "BBC";
            case HANSARD_ANSWERS -> "UK Parliament";
            case PAT_APPEALS ->
                published.publisher().startsWith("UK Parliament") ? "UK Parliament" : "Police and crime";
            case FORCE_AND_PRESS -> "";
        };
    }

    @Override
    public String label() {
        return label;
    }
}
