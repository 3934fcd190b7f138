package org.panelwatch.question.cases;

import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.BroughtBy;
import org.panelwatch.vocabulary.Chair;
import org.panelwatch.vocabulary.Effect;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.Ground;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Proceeding;
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
     */
    record Standing(Finding finding, @Nullable Sanction sanction, boolean awaiting) {}

    /** The panel's decision, the first or a later one. */
    record Hearing(
            String id,
            PartialDate decidedOn,
            boolean fresh,
            Proceeding proceeding,
            @Nullable Chair chair,
            @Nullable ServiceStatus serviceStatus,
            @Nullable Integer sanctionMonths,
            Standing after,
            Source source,
            @Nullable String note)
            implements Step {}

    /** The decision on a challenge. */
    record Appeal(
            String id,
            PartialDate decidedOn,
            Forum forum,
            BroughtBy broughtBy,
            @Nullable Ground ground,
            AppealResult result,
            Effect effect,
            @Nullable String citation,
            Standing after,
            Source source,
            @Nullable String note)
            implements Step {}
}
