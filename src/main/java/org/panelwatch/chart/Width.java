package org.panelwatch.chart;

import tools.jackson.databind.node.ObjectNode;

/** The widths a chart is laid out for. A layout is made to fit the least width of its class. */
enum Width {
    NARROW(288, 0, 339),
    PHONE(340, 340, 655),
    MEDIUM(656, 656, 999),
    WIDE(1000, 1000, 100_000);

    private final int least;
    private final int from;
    private final int to;

    Width(int least, int from, int to) {
        this.least = least;
        this.from = from;
        this.to = to;
    }

    /** Whether type and margins are small. */
    boolean small() {
        return this == NARROW || this == PHONE;
    }

    /** Pixels that are certain to be there. */
    int least() {
        return least;
    }

    /** The media entry of an option: this layout at these widths. */
    ObjectNode media(ObjectNode layout) {
        ObjectNode media = Fragment.of("{\"query\": {\"minWidth\": %d, \"maxWidth\": %d}}", from, to);
        media.set("option", layout);
        return media;
    }
}
