package org.panelwatch.question.index;

import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Question;
import org.panelwatch.question.appeals.ChallengesOverTime;
import org.panelwatch.question.appeals.ReversalDirection;
import org.panelwatch.question.appeals.ReversalsCompared;
import org.panelwatch.question.cases.JourneyOfCase;
import org.panelwatch.question.cases.OutcomeFlow;
import org.panelwatch.question.cases.TimeToFinal;
import org.panelwatch.question.coverage.Coverage;
import org.panelwatch.question.coverage.UnknownByColumn;
import org.panelwatch.question.official.OfficialAppeals;
import org.panelwatch.question.official.OfficialBarred;
import org.panelwatch.question.official.OfficialDismissals;
import org.panelwatch.question.official.OfficialForces;
import org.panelwatch.question.official.OfficialLesserSanctions;
import org.panelwatch.question.official.OfficialProceedings;
import org.panelwatch.question.official.OfficialWatchdog;
import org.panelwatch.question.outcomes.FindingsOverTime;
import org.panelwatch.question.outcomes.OutcomesCompared;
import org.panelwatch.question.outcomes.OutcomesOverTime;
import org.panelwatch.question.sanctions.FirstAndFinal;
import org.panelwatch.question.sanctions.LesserSanctionFunnel;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime;
import org.panelwatch.question.sanctions.LesserSanctionsGiven;

/** The list of questions. Pages, files, the interface and the docs all go by it. */
public final class Questions {

    public static final Question OUTCOMES_OVER_TIME = new OutcomesOverTime();
    public static final Question OUTCOMES_COMPARED = new OutcomesCompared();
    public static final Question FINDINGS_OVER_TIME = new FindingsOverTime();
    public static final Question LESSER_SANCTION_RATE_OVER_TIME = new LesserSanctionRateOverTime();
    public static final Question LESSER_SANCTION_RATE_COMPARED = new LesserSanctionRateCompared();
    public static final Question LESSER_SANCTION_FUNNEL = new LesserSanctionFunnel();
    public static final Question LESSER_SANCTIONS_GIVEN = new LesserSanctionsGiven();
    public static final Question FIRST_AND_FINAL = new FirstAndFinal();
    public static final Question CHALLENGES_OVER_TIME = new ChallengesOverTime();
    public static final Question REVERSALS_COMPARED = new ReversalsCompared();
    public static final Question REVERSAL_DIRECTION = new ReversalDirection();
    public static final Question OUTCOME_FLOW = new OutcomeFlow();
    public static final Question TIME_TO_FINAL = new TimeToFinal();
    public static final Question JOURNEY = new JourneyOfCase();
    public static final Question OFFICIAL_PROCEEDINGS = new OfficialProceedings();
    public static final Question OFFICIAL_WATCHDOG = new OfficialWatchdog();
    public static final Question OFFICIAL_BARRED = new OfficialBarred();
    public static final Question OFFICIAL_DISMISSALS = new OfficialDismissals();
    public static final Question OFFICIAL_LESSER_SANCTIONS = new OfficialLesserSanctions();
    public static final Question OFFICIAL_FORCES = new OfficialForces();
    public static final Question OFFICIAL_APPEALS = new OfficialAppeals();
    public static final Question COVERAGE = new Coverage();
    public static final Question UNKNOWN_BY_COLUMN = new UnknownByColumn();

    private static final List<Question> ALL = List.of(
            OUTCOMES_OVER_TIME,
            OUTCOMES_COMPARED,
            FINDINGS_OVER_TIME,
            LESSER_SANCTION_RATE_OVER_TIME,
            LESSER_SANCTION_RATE_COMPARED,
            LESSER_SANCTION_FUNNEL,
            LESSER_SANCTIONS_GIVEN,
            FIRST_AND_FINAL,
            CHALLENGES_OVER_TIME,
            REVERSALS_COMPARED,
            REVERSAL_DIRECTION,
            OUTCOME_FLOW,
            TIME_TO_FINAL,
            JOURNEY,
            OFFICIAL_PROCEEDINGS,
            OFFICIAL_WATCHDOG,
            OFFICIAL_BARRED,
            OFFICIAL_DISMISSALS,
            OFFICIAL_LESSER_SANCTIONS,
            OFFICIAL_FORCES,
            OFFICIAL_APPEALS,
            COVERAGE,
            UNKNOWN_BY_COLUMN);

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    /** The questions of a page, such as {@code /sanctions}, in the order in which it shows them. */
    public static List<Question> onPage(String page) {
        return ALL.stream().filter(question -> question.page().equals(page)).toList();
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
