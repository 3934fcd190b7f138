package org.panelwatch.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which release of the data a figure was computed from.
 *
 * @param own what a visitor's own data are called; nothing where they are what is published
 */
public record ReleaseStamp(
        String id, LocalDate date, @Nullable String own) {

    /** Of what is published. */
    public ReleaseStamp(String id, LocalDate date) {
        this(id, date, null);
    }

    /** Whether it is a visitor's own data, which nobody else can reach. */
    public boolean isPrivate() {
        return own != null;
    }
}
