package org.panelwatch.selection;

import org.panelwatch.vocabulary.CodedConstant;

/** How officers who had left before the decision count. */
public enum Leavers implements CodedConstant {
    /** "Would have been dismissed" counts as having ended the career. */
    COUNTED("Former officers counted"),
    /** Former officers are left out of numerator and denominator. */
    SERVING_ONLY("Serving officers only"),
    /** Only "dismissed" counts as having ended the career, as some older official tables count. */
    DISMISSED_ONLY("Only dismissal counts");

    private final String label;

    Leavers(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
