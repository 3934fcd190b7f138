package org.panelwatch.question.cases;

import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.BroughtBy;
import org.panelwatch.vocabulary.Chair;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.FoundThrough;
import org.panelwatch.vocabulary.Ground;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;
import org.panelwatch.vocabulary.Source;

/** One decision of a case and what stood after it. */
public sealed interface Step {

    /** The hearing_id or appeal_id. */
    String id();

    PartialDate decidedOn();

    Standing after();

    Source source();

    @Nullable
    String note();

    /**
     * What stands in a case.
     *
     * @param sanction nothing where there is none or it is not stated
     * @param awaiting whether a fresh decision is awaited; finding and sanction are then the last known
     * @param withoutSanction whether it is known that there is no sanction
     */
    record Standing(Finding finding, @Nullable Sanction sanction, boolean awaiting, boolean withoutSanction) {

        public Standing(Finding finding, @Nullable Sanction sanction, boolean awaiting) {
            this(finding, sanction, awaiting, false);
        }
    }

    /**
     * The panel's decision, the first or a later one.
     *
     * @param reconsiders the hearing_id of the decision that it was convened to decide again; nothing at the first
     * @param jointWith the hearing_id of the first officer whom the same panel decided; nothing where it decided one
     * @param panelId the hearing_id of the first officer whom the same panel decided, be it this one
     */
    record Hearing(
            String id,
            PartialDate decidedOn,
            @Nullable String reconsiders,
            @Nullable String jointWith,
            String panelId,
            Proceeding proceeding,
            @Nullable Chair chair,
            @Nullable Rank rank,
            @Nullable ServiceStatus serviceStatus,
            @Nullable Conduct conduct,
            @Nullable Integer sanctionMonths,
            FoundThrough foundThrough,
            Standing after,
            Source source,
            @Nullable String note)
            implements Step {

        /** Whether it decides again what was decided before. */
        public boolean fresh() {
            return reconsiders != null;
        }
    }

    /**
     * The decision on a challenge.
     *
     * @param challenges the hearing_id or appeal_id of the decision that is challenged
     * @param sanctionAfter the sanction that it put in place, or {@code none}; nothing where it put none in place
     */
    record Appeal(
            String id,
            PartialDate decidedOn,
            String challenges,
            Forum forum,
            BroughtBy broughtBy,
            @Nullable Ground ground,
            AppealResult result,
            Effect effect,
            @Nullable String sanctionAfter,
            @Nullable String citation,
            Standing after,
            Source source,
            @Nullable String note)
            implements Step {}
}
