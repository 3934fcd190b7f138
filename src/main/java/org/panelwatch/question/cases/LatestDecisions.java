package org.panelwatch.question.cases;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Record2;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

/** The decisions made last in the cases of a selection, challenges and fresh decisions among them. */
public final class LatestDecisions {

    private static final Stage ANY = STAGE.as("decided");

    private LatestDecisions() {}

    /** @param journey the case that the decision belongs to */
    public record Latest(Case journey, Step step) {}

    /** The newest first, a date known to the month or year counting from its end; of one day in the order of their ids. */
    public static List<Latest> of(Release release, Selection selection, int most) {
        List<Record2<String, String>> found = release.ask(db -> db.select(ANY.CASE_ID, ANY.DECISION_ID)
                .from(ANY)
                .where(
                        ANY.CASE_ID.in(select(STAGE.CASE_ID)
                                .from(Measures.cases())
                                .where(Measures.base(selection.with(Basis.FINAL)))),
                        selection.asOf() == null ? noCondition() : ANY.COUNTS_FROM.le(selection.asOf()))
                .orderBy(ANY.COUNTS_FROM.desc(), ANY.DECISION_ID)
                .limit(most)
                .fetch());
        Map<String, Case> cases = Cases.all(
                        release, found.stream().map(Record2::value1).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Case::id, Function.identity()));
        return found.stream()
                .flatMap(one -> latest(cases, one.value1(), one.value2()).stream())
                .toList();
    }

    private static List<Latest> latest(Map<String, Case> cases, String caseId, String decisionId) {
        Case journey = cases.get(caseId);
        return journey == null
                ? List.of()
                : journey.steps().stream()
                        .filter(step -> step.id().equals(decisionId))
                        .map(step -> new Latest(journey, step))
                        .toList();
    }
}
