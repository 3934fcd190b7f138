package org.panelwatch.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.vocabulary.Coded;

class CriterionTest {

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void theValuesOfAFilterShareTheDecisionsOut(Criterion criterion) {
        List<String> all = criterion.values(Shipped.release().forces()).stream()
                .map(Coded::code)
                .toList();
        for (Question question : List.of(
                Questions.OUTCOMES_OVER_TIME, Questions.LESSER_SANCTION_RATE_OVER_TIME, Questions.REVERSALS_COMPARED)) {
            long whole = n(question, Selection.ALL);
            assertThat(n(question, Selection.ALL.with(criterion, all))).isEqualTo(whole);
            long first = n(question, Selection.ALL.with(criterion, all.subList(0, 1)));
            long others = n(question, Selection.ALL.with(criterion, all.subList(1, all.size())));
            assertThat(first + others).as(question.id()).isEqualTo(whole);
        }
    }

    @Test
    void notStatedFindsTheEmptyCellsAndNothingElse() {
        Selection notStated = Selection.ALL.with(Criterion.CHAIR, List.of(Criterion.NOT_STATED));
        Selection stated = Selection.ALL.with(
                Criterion.CHAIR, List.of("legally_qualified_chair", "chief_officer", "senior_officer"));
        Question question = Questions.LESSER_SANCTION_RATE_OVER_TIME;
        assertThat(n(question, notStated)).isPositive();
        assertThat(n(question, notStated) + n(question, stated)).isEqualTo(398);
    }

    @Test
    void aForceThatIsNotTiedToARegionHasNoneStated() {
        Selection transport = Selection.ALL.with(Criterion.FORCE, List.of("british_transport"));
        Question question = Questions.OUTCOMES_OVER_TIME;
        assertThat(n(question, transport.with(Criterion.REGION, List.of(Criterion.NOT_STATED))))
                .isEqualTo(n(question, transport))
                .isPositive();
        assertThat(n(question, transport.with(Criterion.REGION, List.of("london"))))
                .isZero();
    }

    @Test
    void aValueThatIsNoCodeIsOnlyAValue() {
        Selection injected = Selection.ALL.with(Criterion.CONDUCT, List.of("drugs' or '1'='1"));
        assertThat(n(Questions.OUTCOMES_OVER_TIME, injected)).isZero();
    }

    private static long n(Question question, Selection selection) {
        return Shipped.sum(
                Shipped.figure(question, selection), question == Questions.OUTCOMES_OVER_TIME ? "count" : "n");
    }
}
