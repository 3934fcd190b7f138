package org.panelwatch.vocabulary;

/** Who reported a decision. */
public enum SourceKind implements CodedConstant {
    WATCHDOG("Watchdog (IOPC)"),
    FORCE("Police force"),
    COMMISSIONER("Police and crime commissioner"),
    COURT("Court"),
    LAWYERS("Lawyers"),
    FEDERATION("Police Federation"),
    CAMPAIGN("Campaign group"),
    PRESS("Press");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
