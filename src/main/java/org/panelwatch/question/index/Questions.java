package org.panelwatch.question.index;

import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Question;
import org.panelwatch.question.appeals.ReversalsCompared;
import org.panelwatch.question.outcomes.OutcomesOverTime;
import org.panelwatch.question.sanctions.FirstAndFinal;
import org.panelwatch.question.sanctions.LesserSanctionFunnel;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime;
import org.panelwatch.question.sanctions.LesserSanctionsGiven;

/** The list of questions. Pages, files, the interface and the docs all go by it. */
public final class Questions {

    public static final Question OUTCOMES_OVER_TIME = new OutcomesOverTime();
    public static final Question LESSER_SANCTION_RATE_OVER_TIME = new LesserSanctionRateOverTime();
    public static final Question LESSER_SANCTION_FUNNEL = new LesserSanctionFunnel();
    public static final Question LESSER_SANCTIONS_GIVEN = new LesserSanctionsGiven();
    public static final Question FIRST_AND_FINAL = new FirstAndFinal();
    public static final Question REVERSALS_COMPARED = new ReversalsCompared();

    private static final List<Question> ALL = List.of(
            OUTCOMES_OVER_TIME,
            LESSER_SANCTION_RATE_OVER_TIME,
            LESSER_SANCTION_FUNNEL,
            LESSER_SANCTIONS_GIVEN,
            FIRST_AND_FINAL,
            REVERSALS_COMPARED);

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
