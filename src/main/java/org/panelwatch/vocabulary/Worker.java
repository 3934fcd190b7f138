package org.panelwatch.vocabulary;

/** Whom an official figure counts. */
public enum Worker implements CodedConstant {
    OFFICERS("Officers"),
    STAFF("Staff"),
    SPECIAL_CONSTABLES("Special constables"),
    ALL("Officers and staff");

    private final String label;

    Worker(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
