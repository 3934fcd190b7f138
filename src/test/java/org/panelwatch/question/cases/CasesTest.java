package org.panelwatch.question.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.reference.Shipped;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;

class CasesTest {

    private static Case founding() {
        return Cases.find(Shipped.release(), "metropolitan-2021-001").orElseThrow();
    }

    @Test
    void theFoundingCaseHasFourDecisionsIn1354Days() {
        assertThat(founding().steps()).hasSize(4);
        assertThat(founding().days()).hasValue(1354);
        assertThat(founding().steps().stream().map(step -> step.decidedOn().toString()))
                .containsExactly("2021-10-05", "2023-11-17", "2025-01-22", "2025-06-20");
    }

    @Test
    void whatStoodAfterEachOfItsDecisions() {
        List<Step.Standing> after = founding().steps().stream().map(Step::after).toList();
        assertThat(after)
                .containsExactly(
                        new Step.Standing(Finding.GROSS_MISCONDUCT, Sanction.FINAL_WRITTEN_WARNING, false),
                        new Step.Standing(Finding.GROSS_MISCONDUCT, Sanction.FINAL_WRITTEN_WARNING, false),
                        new Step.Standing(Finding.GROSS_MISCONDUCT, Sanction.FINAL_WRITTEN_WARNING, true),
                        new Step.Standing(Finding.GROSS_MISCONDUCT, Sanction.WOULD_HAVE_BEEN_DISMISSED, false));
    }

    @Test
    void aLaterHearingLeadsToItsCase() {
        String last = founding().steps().getLast().id();
        assertThat(last).isNotEqualTo("metropolitan-2021-001");
        assertThat(Cases.find(Shipped.release(), last)).contains(founding());
    }

    @Test
    void whatIsNoHearingLeadsNowhere() {
        assertThat(Cases.find(Shipped.release(), "metropolitan-1900-001")).isEmpty();
        assertThat(Cases.find(Shipped.release(), founding().steps().get(1).id()))
                .isEmpty();
        assertThat(Cases.find(Shipped.release(), "' or 1=1 --")).isEmpty();
    }
}
