package org.panelwatch.question.own;

import static org.panelwatch.release.schema.Tables.OWN_ROW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.panelwatch.release.OwnData;
import org.panelwatch.release.Release;
import org.panelwatch.vocabulary.CodedConstant;

/** The two scales on which rows of a visitor's own data stand, with their columns in {@code own_row}. */
enum OwnScale implements CodedConstant {
    FINDING("Finding", OWN_ROW.FINDING, OWN_ROW.FINDING_WORDS, OWN_ROW.RECOMMENDED_FINDING),
    SANCTION("Sanction", OWN_ROW.SANCTION, OWN_ROW.SANCTION_WORDS, OWN_ROW.RECOMMENDED_SANCTION);

    private final String label;
    private final Field<String> decided;
    private final Field<String> words;
    private final Field<String> recommended;

    OwnScale(String label, Field<String> decided, Field<String> words, Field<String> recommended) {
        this.label = label;
        this.decided = decided;
        this.words = words;
        this.recommended = recommended;
    }

    @Override
    public String label() {
        return label;
    }

    /** The code of what was decided. */
    Field<String> decided() {
        return decided;
    }

    /** The words of the file for it. */
    Field<String> words() {
        return words;
    }

    /** The code of what was recommended. */
    Field<String> recommended() {
        return recommended;
    }

    /** Its steps, the gravest first. */
    List<OwnStep> steps(Release release) {
        List<OwnStep> steps = new ArrayList<>();
        labels(release).forEach((code, step) -> steps.add(new OwnStep(code, step)));
        Collections.reverse(steps);
        return steps;
    }

    private Map<String, String> labels(Release release) {
        Map<String, String> labels = new LinkedHashMap<>();
        release.own().ifPresent(own -> {
            switch (this) {
                case FINDING -> own.findings().forEach((code, step) -> labels.put(code, step.label()));
                case SANCTION -> own.sanctions().forEach((code, step) -> labels.put(code, step.label()));
            }
        });
        return labels;
    }

    /** How grave what a column holds is; null where it holds nothing. */
    Field<Integer> rank(OwnData own, Field<String> column) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        switch (this) {
            case FINDING -> own.findings().forEach((code, step) -> ranks.put(code, step.rank()));
            case SANCTION -> own.sanctions().forEach((code, step) -> ranks.put(code, step.rank()));
        }
        Optional<CaseConditionStep<Integer>> rank = Optional.empty();
        for (Map.Entry<String, Integer> step : ranks.entrySet()) {
            var is = column.eq(DSL.inline(step.getKey()));
            var value = DSL.inline(step.getValue());
            rank = Optional.of(rank.map(cases -> cases.when(is, value)).orElseGet(() -> DSL.when(is, value)));
        }
        return rank.<Field<Integer>>map(cases -> cases).orElseGet(() -> DSL.castNull(Integer.class));
    }
}
