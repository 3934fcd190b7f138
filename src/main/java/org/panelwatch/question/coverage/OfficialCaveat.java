package org.panelwatch.question.coverage;

import org.panelwatch.vocabulary.Coded;

/** Why a published count is no denominator for the reported one. */
enum OfficialCaveat implements Coded {
    REFERRALS_NOT_DECISIONS;

    @Override
    public String code() {
        return "referrals_not_decisions";
    }

    @Override
    public String label() {
        return "The official count is of people referred, not of decisions: the two make no rate";
    }
}
