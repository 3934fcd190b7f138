package org.panelwatch.question.cases;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Outcomes;
import org.panelwatch.release.schema.tables.Stage;
import org.panelwatch.vocabulary.CaseStatus;
import org.panelwatch.vocabulary.Challenged;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.OutcomeGroup;

/**
 * The cases behind the links of a flow. A row is a step and a standing that it comes from, a part the standing it goes to.
 *
 * @param cases every case beside its end and its challenges
 * @param furthest the place of the challenge that got furthest; nothing where there was none
 */
record FlowBehind(Table<?> cases, Condition base, Stage end, Field<Integer> furthest) implements Behind {

    /** The standings that a step goes from and to. */
    private enum Step {
        TO_CHALLENGE,
        TO_END;

        static Optional<Step> parse(String code) {
            return Stream.of(values())
                    .filter(step -> code.equals(Integer.toString(step.ordinal() + 1)))
                    .findFirst();
        }
    }

    @Override
    public Optional<Select<Record1<String>>> cases(Mark mark) {
        List<Optional<Condition>> ways = mark.rows().stream()
                .map(row -> way(Mark.codes(row), mark.part()))
                .toList();
        boolean known = ways.stream().allMatch(Optional::isPresent) && (!ways.isEmpty() || mark.part() == null);
        Condition any = ways.isEmpty()
                ? noCondition()
                : or(ways.stream().flatMap(Optional::stream).toList());
        return known ? Optional.of(select(STAGE.CASE_ID).from(cases).where(base.and(any))) : Optional.empty();
    }

    private Optional<Condition> way(List<String> row, @Nullable String to) {
        return Step.parse(row.getFirst())
                .filter(step -> row.size() == 2)
                .flatMap(step -> from(step, row.getLast())
                        .flatMap(start ->
                                to == null ? Optional.of(start) : to(step, to).map(start::and)));
    }

    private Optional<Condition> from(Step step, String code) {
        return switch (step) {
            case TO_CHALLENGE -> stands(STAGE, code);
            case TO_END -> challenged(code);
        };
    }

    private Optional<Condition> to(Step step, String code) {
        return switch (step) {
            case TO_CHALLENGE -> challenged(code);
            case TO_END -> stands(end, code);
        };
    }

    private static Optional<Condition> stands(Stage stage, String code) {
        return code.equals(CaseStatus.AWAITING.code())
                ? Optional.of(stage.STATUS.eq(Measures.AWAITING))
                : Coded.parse(OutcomeGroup.class, code)
                        .map(group -> stage.STATUS
                                .ne(Measures.AWAITING)
                                .and(Outcomes.with(stage, outcome -> OutcomeGroup.of(outcome) == group)));
    }

    private Optional<Condition> challenged(String code) {
        return Coded.parse(Challenged.class, code)
                .map(how -> how == Challenged.NOT_CHALLENGED ? furthest.isNull() : furthest.eq(how.ordinal()));
    }
}
