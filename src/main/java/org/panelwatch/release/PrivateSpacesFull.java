package org.panelwatch.release;

/** As many visitors as fit have files of their own already. */
public final class PrivateSpacesFull extends Exception {

    private static final long serialVersionUID = 1L;

    PrivateSpacesFull(PrivateLimits limits) {
        super(("%s working with files of their own at this moment, which is as many as fit here. Try again later: "
                        + "a place becomes free when one of them leaves, or has done nothing for %s.")
                .formatted(
                        limits.visitors() == 1 ? "One visitor is" : limits.visitors() + " visitors are",
                        Spoken.of(limits.idle())));
    }
}
