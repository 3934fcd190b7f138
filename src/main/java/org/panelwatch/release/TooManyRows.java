package org.panelwatch.release;

/** More decisions come of a visitor's files than fit. */
public final class TooManyRows extends Exception {

    private static final long serialVersionUID = 1L;

    TooManyRows(PrivateLimits limits) {
        super(
                ("More than %s decisions come of these files, which is as many as fit here. Leave rows out with a filter, "
                                + "or split the file, for example by year.")
                        .formatted(Spoken.of(limits.rows())));
    }
}
