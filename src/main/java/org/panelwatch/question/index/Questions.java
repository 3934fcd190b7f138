package org.panelwatch.question.index;

import java.util.List;
import java.util.Optional;
import org.panelwatch.question.Question;
import org.panelwatch.question.appeals.ReversalsCompared;
import org.panelwatch.question.official.OfficialAppeals;
import org.panelwatch.question.official.OfficialBarred;
import org.panelwatch.question.official.OfficialDismissals;
import org.panelwatch.question.official.OfficialForces;
import org.panelwatch.question.official.OfficialLesserSanctions;
import org.panelwatch.question.official.OfficialProceedings;
import org.panelwatch.question.official.OfficialWatchdog;
import org.panelwatch.question.outcomes.OutcomesOverTime;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime;

/** The list of questions. Pages, files, the interface and the docs all go by it. */
public final class Questions {

    public static final Question OUTCOMES_OVER_TIME = new OutcomesOverTime();
    public static final Question LESSER_SANCTION_RATE_OVER_TIME = new LesserSanctionRateOverTime();
    public static final Question REVERSALS_COMPARED = new ReversalsCompared();
    public static final Question OFFICIAL_PROCEEDINGS = new OfficialProceedings();
    public static final Question OFFICIAL_WATCHDOG = new OfficialWatchdog();
    public static final Question OFFICIAL_BARRED = new OfficialBarred();
    public static final Question OFFICIAL_DISMISSALS = new OfficialDismissals();
    public static final Question OFFICIAL_LESSER_SANCTIONS = new OfficialLesserSanctions();
    public static final Question OFFICIAL_FORCES = new OfficialForces();
    public static final Question OFFICIAL_APPEALS = new OfficialAppeals();

    private static final List<Question> ALL = List.of(
            OUTCOMES_OVER_TIME,
            LESSER_SANCTION_RATE_OVER_TIME,
            REVERSALS_COMPARED,
            OFFICIAL_PROCEEDINGS,
            OFFICIAL_WATCHDOG,
            OFFICIAL_BARRED,
            OFFICIAL_DISMISSALS,
            OFFICIAL_LESSER_SANCTIONS,
            OFFICIAL_FORCES,
            OFFICIAL_APPEALS);

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }

    public static Optional<Question> find(String id) {
        return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
