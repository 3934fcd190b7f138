package org.panelwatch.vocabulary;

/** The kind of police force. */
public enum ForceKind implements CodedConstant {
    TERRITORIAL("Territorial"),
    SPECIAL("Special"),
    DEVOLVED("Devolved");

    private final String label;

    ForceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
