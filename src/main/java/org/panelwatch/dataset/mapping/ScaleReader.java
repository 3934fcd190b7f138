package org.panelwatch.dataset.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.vocabulary.Finding;

/** Reads a mapping's own findings and sanctions; a scale that it does not give is ours. */
record ScaleReader(YamlSection scales) {

    static Scales read(YamlPart part) {
        ScaleReader reader = new ScaleReader(part.section("findings", "sanctions"));
        return new Scales(reader.findings(), reader.sanctions());
    }

    private Map<String, Scales.FindingStep> findings() {
        Map<String, Scales.FindingStep> steps = new LinkedHashMap<>();
        scale("findings").forEach((code, part) -> {
            YamlSection step = part.section("rank", "counts_as", "label");
            Finding countsAs = step.need("counts_as")
                    .flatMap(p -> p.choice(List.of(Finding.values()), Finding::code))
                    .orElse(Finding.NOT_PROVEN);
            steps.put(code, new Scales.FindingStep(rank(step), countsAs, step.text("label")));
        });
        return steps.isEmpty() ? Scales.OUR_FINDINGS : steps;
    }

    private Map<String, Scales.SanctionStep> sanctions() {
        Map<String, Scales.SanctionStep> steps = new LinkedHashMap<>();
        scale("sanctions").forEach((code, part) -> {
            YamlSection step = part.section("rank", "ends_career", "label");
            boolean ends = step.need("ends_career").map(YamlPart::yes).orElse(false);
            steps.put(code, new Scales.SanctionStep(rank(step), ends, step.text("label")));
        });
        return steps.isEmpty() ? Scales.OUR_SANCTIONS : steps;
    }

    private Map<String, YamlPart> scale(String name) {
        Map<String, YamlPart> steps = scales.entries(name);
        steps.forEach(MappingReader::checkCode);
        return steps;
    }

    private static int rank(YamlSection step) {
        return step.need("rank").map(part -> part.whole(0, 100)).orElse(0);
    }
}
