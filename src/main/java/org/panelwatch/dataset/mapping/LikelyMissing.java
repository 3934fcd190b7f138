package org.panelwatch.dataset.mapping;

import java.util.Optional;
import java.util.Set;

/** Words that stand where a value is missing in many files, and what they usually mean. */
final class LikelyMissing {

    private static final Set<String> NOT_STATED = Set.of(
            "na",
            "null",
            "-",
            "--",
            "unknown",
            "not known",
            "n/k",
            "nk",
            "not stated",
            "not recorded",
            "not available",
            "not provided",
            "blank",
            "?",
            "withheld",
            "redacted",
            "not disclosed");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "not applicable");
    private static final Set<String> PENDING =
            Set.of("pending", "ongoing", "tbc", "tba", "to be confirmed", "awaiting outcome", "in progress", "live");
    private static final Set<String> ERROR =
            Set.of("#value!", "#n/a", "#ref!", "#name?", "#div/0!", "#num!", "#null!", "#error!");

    private LikelyMissing() {}

    static Optional<Missing> of(String word) {
        String folded = Folded.of(word);
        if (NOT_STATED.contains(folded)) {
            return Optional.of(Missing.NOT_STATED);
        }
        if (NOT_APPLICABLE.contains(folded)) {
            return Optional.of(Missing.NOT_APPLICABLE);
        }
        if (PENDING.contains(folded)) {
            return Optional.of(Missing.PENDING);
        }
        return ERROR.contains(folded) ? Optional.of(Missing.ERROR) : Optional.empty();
    }
}
