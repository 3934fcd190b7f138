package org.panelwatch.release;

import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;

/** One decision in a case: a hearing, or a challenge. */
sealed interface Decision {

    String id();

    PartialDate decidedOn();

    /** The decision that this one challenges or decides again; nothing for the first hearing of a case. */
    @Nullable
    String follows();

    /** @param panel the panel's id where several officers were decided together */
    record AtHearing(
            String id,
            PartialDate decidedOn,
            @Nullable String follows,
            Finding finding,
            @Nullable Sanction sanction,
            @Nullable ServiceStatus serviceStatus,
            @Nullable String panel)
            implements Decision {

        Standing standing() {
            boolean proven = finding.proven() || sanction != null;
            return new Standing(finding, proven ? Imposed.of(sanction) : Imposed.NONE, false);
        }
    }

    record OnAppeal(
            String id,
            PartialDate decidedOn,
            String follows,
            Forum forum,
            @Nullable String citation,
            AppealResult result,
            Effect effect,
            @Nullable Imposed sanctionAfter)
            implements Decision {

        /**
         * What stands after it.
         *
         * @param now what stands when it is decided
         * @param earlier what stood before the decision that it challenges; nothing where that is the first hearing
         */
        Standing after(Standing now, @Nullable Standing earlier) {
            if (result == AppealResult.WITHDRAWN) {
                return now;
            }
            return switch (effect) {
                case UPHELD -> now;
                case SANCTION_SUBSTITUTED -> now.with(sanctionAfter == null ? Imposed.NOT_STATED : sanctionAfter);
                case FINDING_QUASHED -> Standing.NOT_PROVEN;
                case REMITTED -> now.sentBack();
                case DECISION_RESTORED -> restored(earlier == null ? now : earlier);
            };
        }

        /** Whether a fresh decision has to follow. */
        boolean sendsBack() {
            return effect == Effect.REMITTED && result != AppealResult.WITHDRAWN;
        }

        private Standing restored(Standing earlier) {
            return sanctionAfter == null ? earlier : earlier.with(sanctionAfter);
        }
    }
}
