package org.panelwatch.question.cases;

import static org.panelwatch.release.schema.Tables.STAGE;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

/**
 * Which cases are listed: those that a selection asks about, or those behind one number of a figure.
 *
 * @param number nothing where all cases of the selection are listed
 */
public record Listed(Selection selection, @Nullable Number number) {

    /** A number of a figure, and the decisions behind the figure. */
    public record Number(Behind behind, Mark mark) {

        /** How often it counts cases; one that counts challenges counts a case once for each of them. */
        public int count(Release release) {
            return behind.cases(mark)
                    .map(cases -> release.ask(db -> db.fetchCount(cases)))
                    .orElse(0);
        }
    }

    /** Every case of a selection. */
    public static Listed all(Selection selection) {
        return new Listed(selection, null);
    }

    /** How many cases are listed. */
    public int total(Release release) {
        return release.ask(db -> db.fetchCount(Measures.cases(), condition()));
    }

    /** On the cases beside what stands in them at the end, or stood on the day of {@code as_of}. */
    Condition condition() {
        return number == null
                ? Measures.base(selection.with(Basis.FINAL))
                : standing()
                        .and(number.behind()
                                .cases(number.mark())
                                .map(STAGE.CASE_ID::in)
                                .orElseGet(DSL::falseCondition));
    }

    /** What stands in a case at the end, or stood on the day of {@code as_of}. */
    Condition standing() {
        return Measures.last(STAGE, selection.asOf());
    }
}
