package org.panelwatch.question;

import org.panelwatch.vocabulary.CodedConstant;

/** Where a point of a funnel lies. Only one outside the 99.8% limits is called unusual. */
public enum Outside implements CodedConstant {
    WITHIN("Within the limits"),
    OUTSIDE_95("Outside the 95% limits"),
    OUTSIDE_998("Outside the 99.8% limits");

    private final String label;

    Outside(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
