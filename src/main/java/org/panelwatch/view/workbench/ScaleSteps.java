package org.panelwatch.view.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.vocabulary.Finding;

/**
 * A scale of findings or of sanctions as it is edited, from the least to the most.
 *
 * @param sanctions whether it is that of sanctions
 */
record ScaleSteps(boolean sanctions, List<Step> steps) {

    /**
     * One step.
     *
     * @param rank as the mapping has it; steps of one rank are equal
     * @param counts the code of the finding of ours as which it counts; of a sanction, {@code yes} where it ends the career
     */
    record Step(String code, String label, int rank, String counts) {

        Step with(String newLabel, String newCounts) {
            return new Step(code, newLabel, rank, newCounts);
        }
    }

    ScaleSteps {
        steps = List.copyOf(steps);
    }

    static ScaleSteps of(Mapping mapping, boolean sanctions) {
        List<Step> steps = new ArrayList<>();
        if (sanctions) {
            mapping.scales()
                    .sanctions()
                    .forEach((code, step) ->
                            steps.add(new Step(code, step.label(), step.rank(), step.endsCareer() ? "yes" : "no")));
        } else {
            mapping.scales()
                    .findings()
                    .forEach((code, step) -> steps.add(new Step(
                            code, step.label(), step.rank(), step.countsAs().code())));
        }
        steps.sort(java.util.Comparator.comparingInt(Step::rank));
        return new ScaleSteps(sanctions, steps);
    }

    /** A step for each word, in their order; nothing is guessed about what they count as. */
    static ScaleSteps ofWords(List<String> words, boolean sanctions) {
        ScaleSteps scale = new ScaleSteps(sanctions, List.of());
        for (String word : words) {
            scale = scale.added(word);
        }
        return scale;
    }

    ScaleSteps added(String label) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(
                code(label, steps.stream().map(Step::code).collect(java.util.stream.Collectors.toSet())),
                label,
                steps.size(),
                sanctions ? "no" : Finding.NOT_PROVEN.code()));
        return ranked(longer);
    }

    ScaleSteps changed(Step step) {
        return new ScaleSteps(
                sanctions,
                steps.stream()
                        .map(one -> one.code().equals(step.code()) ? step : one)
                        .toList());
    }

    ScaleSteps removed(String code) {
        return ranked(steps.stream().filter(step -> !step.code().equals(code)).toList());
    }

    /** @param up towards the most severe */
    ScaleSteps moved(String code, boolean up) {
        List<Step> moved = new ArrayList<>(steps);
        for (int i = 0; i < moved.size(); i++) {
            int to = up ? i + 1 : i - 1;
            if (moved.get(i).code().equals(code) && to >= 0 && to < moved.size()) {
                Collections.swap(moved, i, to);
                return ranked(moved);
            }
        }
        return this;
    }

    private ScaleSteps ranked(List<Step> order) {
        List<Step> ranked = new ArrayList<>();
        for (Step step : order) {
            ranked.add(new Step(step.code(), step.label(), ranked.size(), step.counts()));
        }
        return new ScaleSteps(sanctions, ranked);
    }

    /** The mapping with this scale. */
    Mapping in(Mapping mapping) {
        Scales now = mapping.scales();
        return Draft.scales(
                mapping,
                sanctions ? new Scales(now.findings(), ofSanctions()) : new Scales(ofFindings(), now.sanctions()));
    }

    private Map<String, Scales.SanctionStep> ofSanctions() {
        Map<String, Scales.SanctionStep> scale = new LinkedHashMap<>();
        steps.forEach(step -> scale.put(
                step.code(), new Scales.SanctionStep(step.rank(), step.counts().equals("yes"), step.label())));
        return scale;
    }

    private Map<String, Scales.FindingStep> ofFindings() {
        Map<String, Scales.FindingStep> scale = new LinkedHashMap<>();
        for (Step step : steps) {
            Finding counted = org.panelwatch.vocabulary.Coded.parse(Finding.class, step.counts())
                    .orElse(Finding.NOT_PROVEN);
            scale.put(step.code(), new Scales.FindingStep(step.rank(), counted, step.label()));
        }
        return scale;
    }

    /** A code made of words, unlike those that are taken. */
    private static String code(String label, Set<String> taken) {
        String plain =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        String code = plain.isEmpty() ? "step" : plain.substring(0, Math.min(40, plain.length()));
        String free = code;
        for (int number = 2; taken.contains(free); number++) {
            free = code + "_" + number;
        }
        return free;
    }
}
