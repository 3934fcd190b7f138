package org.panelwatch.question;

import java.util.Optional;
import org.jooq.Record1;
import org.jooq.Select;
import org.panelwatch.figure.Mark;

/** The decisions behind the numbers of a figure for one selection. */
@FunctionalInterface
public interface Behind {

    /**
     * The ids of the cases that a number counts, as often as it counts them; nothing where the figure counts no decisions
     * under such a mark.
     */
    Optional<Select<Record1<String>>> cases(Mark mark);

    /** Whether the mark names a number that counts decisions. */
    default boolean counts(Mark mark) {
        return cases(mark).isPresent();
    }
}
