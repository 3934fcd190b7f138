package org.panelwatch.question.official;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.CodedConstant;

/** The steps of the watchdog's counts, each by its key; where two reports count a step differently they are two. */
enum WatchdogStep implements CodedConstant {
    INVESTIGATIONS("Investigations completed", "completed", null, null),
    INVESTIGATED("People under investigation", "subject_to_investigation", null, null),
    CASE_TO_ANSWER("Case to answer", "case_to_answer", null, null),
    CASE_TO_ANSWER_GROSS("Case to answer for gross misconduct", "case_to_answer", "gross_misconduct", null),
    CASE_TO_ANSWER_MISCONDUCT("Case to answer for misconduct", "case_to_answer", "misconduct", null),
    PROCEEDINGS("Proceedings concluded", "proceedings_concluded", "all", "all"),
    PROVEN("Misconduct or gross misconduct proven", "proven", null, null),
    GROSS_MISCONDUCT("Gross misconduct proven", null, "gross_misconduct", "all"),
    DISMISSED("Dismissed after gross misconduct", null, "gross_misconduct", "dismissed"),
    DISMISSED_FINDING_NOT_STATED("Dismissed, finding not stated", null, null, "dismissed"),
    DISMISSED_OF_CASE_TO_ANSWER(
            "Dismissed, of those with a case to answer for gross misconduct",
            "case_to_answer",
            "gross_misconduct",
            "dismissed");

    private final String label;
    private final @Nullable String stage;
    private final @Nullable String finding;
    private final @Nullable String outcome;

    WatchdogStep(String label, @Nullable String stage, @Nullable String finding, @Nullable String outcome) {
        this.label = label;
        this.stage = stage;
        this.finding = finding;
        this.outcome = outcome;
    }

    /** The step with exactly the key of the count, or nothing where the count is of something else. */
    static Optional<WatchdogStep> of(Published published) {
        return Arrays.stream(values())
                .filter(step -> published.breakdown() == null
                        && Objects.equals(step.stage, published.stage())
                        && Objects.equals(step.finding, published.finding())
                        && Objects.equals(step.outcome, published.outcome()))
                .findFirst();
    }

    @Override
    public String label() {
        return label;
    }
}
