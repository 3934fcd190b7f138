package org.panelwatch.release;

import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Sanction;

/**
 * The sanction that a decision leaves.
 *
 * @param sanction nothing where there is none, or where the source does not say which
 * @param none whether it is known that there is none
 */
record Imposed(@Nullable Sanction sanction, boolean none) {

    static final Imposed NONE = new Imposed(null, true);
    static final Imposed NOT_STATED = new Imposed(null, false);

    static Imposed of(@Nullable Sanction sanction) {
        return sanction == null ? NOT_STATED : new Imposed(sanction, false);
    }

    /** Reads {@code sanction_after}: a sanction's code, or {@code none}. */
    static Imposed parse(String code) {
        return code.equals("none")
                ? NONE
                : of(Coded.parse(Sanction.class, code)
                        .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is not a sanction")));
    }
}
