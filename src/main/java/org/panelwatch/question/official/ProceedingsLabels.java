package org.panelwatch.question.official;

import java.util.Optional;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Worker;

/** What the bars of Home Office counts are called. */
record ProceedingsLabels(Published published) {

    String label() {
        String who = published.counted() == Counted.ALLEGATIONS
                ? "allegations"
                : published.worker() == Worker.ALL
                        ? "officers and staff"
                        : English.lower(published.worker().label());
        return English.capital(who) + ", " + what();
    }

    private String what() {
        return switch (ProceedingsStep.of(published)) {
            case REFERRED -> "referred " + way();
            case FINDING -> finding() + at();
            case OUTCOME -> outcome() + " after " + English.lower(finding()) + at();
        };
    }

    /** "to a misconduct meeting". */
    String way() {
        return "to " + forum();
    }

    private String finding() {
        return Optional.ofNullable(published.finding())
                .filter(finding -> !finding.equals(Published.ALL))
                .map(finding -> English.lower(Term.label(finding)))
                .orElse("finding known");
    }

    private String outcome() {
        String outcome = Optional.ofNullable(published.outcome())
                .or(() -> published.split("outcome"))
                .or(() -> published.split("left_by"))
                .map(code -> English.lower(Term.label(code)))
                .orElse("outcome");
        return published.split("includes").isPresent() ? outcome + " or would have been" : outcome;
    }

    private String at() {
        return allProceedings() ? "" : " at " + forum();
    }

    private String forum() {
        String proceeding = published.proceeding();
        return allProceedings() || proceeding == null
                ? "any proceedings"
                : (proceeding.startsWith("a") ? "an " : "a ") + English.lower(Term.label(proceeding));
    }

    private boolean allProceedings() {
        return published.proceeding() == null || published.proceeding().equals(Published.ALL);
    }
}
