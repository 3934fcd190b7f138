package org.panelwatch.release;

import java.util.List;

/** A release that an address names is not kept here, or never was. */
public final class ReleaseNotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> kept;

    /** @param kept the ids that can be asked for, newest first */
    public ReleaseNotKept(String id, List<String> kept) {
        super("Release " + id + " is not kept here");
        this.id = id;
        this.kept = List.copyOf(kept);
    }

    public String id() {
        return id;
    }

    public List<String> kept() {
        return kept;
    }
}
