package org.panelwatch.question.official;

import org.panelwatch.vocabulary.CodedConstant;

/** How far the people of a Home Office count had come. */
enum ProceedingsStep implements CodedConstant {
    REFERRED("Referred"),
    FINDING("Finding"),
    OUTCOME("Outcome");

    private final String label;

    ProceedingsStep(String label) {
        this.label = label;
    }

    static ProceedingsStep of(Published published) {
        boolean outcome = published.outcome() != null && !published.outcome().equals(Published.ALL);
        if (outcome
                || published.split("outcome").isPresent()
                || published.split("left_by").isPresent()) {
            return OUTCOME;
        }
        boolean finding = published.finding() != null && !published.finding().equals(Published.ALL);
        boolean stage = published.stage() != null && published.stage().startsWith("finding");
        return finding || stage ? FINDING : REFERRED;
    }

    @Override
    public String label() {
        return label;
    }
}
