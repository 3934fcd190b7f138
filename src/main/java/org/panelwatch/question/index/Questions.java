package org.panelwatch.question.index;

import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Question;
import org.panelwatch.question.appeals.ChallengesOverTime;
import org.panelwatch.question.appeals.ReversalDirection;
import org.panelwatch.question.appeals.ReversalsCompared;
import org.panelwatch.question.cases.OutcomeFlow;
import org.panelwatch.question.cases.TimeToFinal;
import org.panelwatch.question.outcomes.OutcomesOverTime;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime;

/** The list of questions. Pages, files, the interface and the docs all go by it. */
public final class Questions {

    public static final Question OUTCOMES_OVER_TIME = new OutcomesOverTime();
    public static final Question LESSER_SANCTION_RATE_OVER_TIME = new LesserSanctionRateOverTime();
    public static final Question CHALLENGES_OVER_TIME = new ChallengesOverTime();
    public static final Question REVERSALS_COMPARED = new ReversalsCompared();
    public static final Question REVERSAL_DIRECTION = new ReversalDirection();
    public static final Question OUTCOME_FLOW = new OutcomeFlow();
    public static final Question TIME_TO_FINAL = new TimeToFinal();

    private static final List<Question> ALL =
            List.of(
                    OUTCOMES_OVER_TIME,
                    LESSER_SANCTION_RATE_OVER_TIME,
                    CHALLENGES_OVER_TIME,
                    REVERSALS_COMPARED,
                    REVERSAL_DIRECTION,
                    OUTCOME_FLOW,
                    TIME_TO_FINAL);

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
