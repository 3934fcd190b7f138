package org.panelwatch.vocabulary;

/** How the decision came to be known. */
public enum FoundThrough implements CodedConstant {
    /** Found by looking for reports of hearings: part of base rates. */
    HEARING_REPORT("Report of a hearing"),
    /** Known only because it was later challenged: never part of a base rate. */
    CHALLENGE("Challenge");

    private final String label;

    FoundThrough(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
