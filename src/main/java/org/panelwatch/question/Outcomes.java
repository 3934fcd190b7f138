package org.panelwatch.question;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.Sanction;

/** What stands in a case as one word, and the cases in which such a word stands. */
public final class Outcomes {

    private Outcomes() {}

    /** @param none whether it is known that there is no sanction */
    public static Outcome of(Finding finding, @Nullable Sanction sanction, boolean none) {
        return Outcome.of(finding, none && finding.proven() ? Sanction.NO_FURTHER_ACTION : sanction);
    }

    /** The stage has such an outcome: every finding and sanction that comes to it. */
    public static Condition with(Stage stage, Predicate<Outcome> which) {
        Condition any = DSL.falseCondition();
        for (Finding finding : Finding.values()) {
            for (boolean none : new boolean[] {true, false}) {
                Condition found = stage.FINDING.eq(finding).and(stage.SANCTION_NONE.eq(none));
                any = any.or(found.and(sanction(stage, sanction -> which.test(of(finding, sanction, none)))));
            }
        }
        return any;
    }

    private static Condition sanction(Stage stage, Predicate<@Nullable Sanction> which) {
        List<Sanction> stated = Arrays.stream(Sanction.values()).filter(which).toList();
        Condition in = stated.isEmpty() ? DSL.falseCondition() : stage.SANCTION.in(stated);
        return which.test(null) ? in.or(stage.SANCTION.isNull()) : in;
    }
}
