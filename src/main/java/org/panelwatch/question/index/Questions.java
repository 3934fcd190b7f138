package org.panelwatch.question.index;

import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Question;
import org.panelwatch.question.appeals.ReversalsCompared;
import org.panelwatch.question.coverage.Coverage;
import org.panelwatch.question.coverage.UnknownByColumn;
import org.panelwatch.question.outcomes.OutcomesOverTime;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime;

/** The list of questions. Pages, files, the interface and the docs all go by it. */
public final class Questions {

    public static final Question OUTCOMES_OVER_TIME = new OutcomesOverTime();
    public static final Question LESSER_SANCTION_RATE_OVER_TIME = new LesserSanctionRateOverTime();
    public static final Question REVERSALS_COMPARED = new ReversalsCompared();
    public static final Question COVERAGE = new Coverage();
    public static final Question UNKNOWN_BY_COLUMN = new UnknownByColumn();

    private static final List<Question> ALL = List.of(
            OUTCOMES_OVER_TIME, LESSER_SANCTION_RATE_OVER_TIME, REVERSALS_COMPARED, COVERAGE, UNKNOWN_BY_COLUMN);

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
