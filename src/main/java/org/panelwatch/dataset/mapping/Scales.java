package org.panelwatch.dataset.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;

/**
 * The scales of findings and of sanctions that the codes of a mapping stand on: ours, or the file's own.
 *
 * @param findings by code
 * @param sanctions by code
 */
public record Scales(Map<String, FindingStep> findings, Map<String, SanctionStep> sanctions) {

    /**
     * A finding.
     *
     * @param rank its place: the higher, the more serious
     * @param countsAs the finding of ours as which figures count it
     */
    public record FindingStep(int rank, Finding countsAs, String label) {}

    /**
     * A sanction.
     *
     * @param rank its place: the higher, the more severe
     * @param endsCareer whether figures count it with dismissals
     */
    public record SanctionStep(int rank, boolean endsCareer, String label) {}

    /** The findings of the police conduct regulations of England and Wales. */
    public static final Map<String, FindingStep> OUR_FINDINGS = ourFindings();

    /** The sanctions of the same regulations. */
    public static final Map<String, SanctionStep> OUR_SANCTIONS = ourSanctions();

    /** Both of ours. */
    public static final Scales OURS = new Scales(OUR_FINDINGS, OUR_SANCTIONS);

    public Scales {
        findings = Ordered.map(findings);
        sanctions = Ordered.map(sanctions);
    }

    /** Each finding in words, by code. */
    Map<String, String> findingLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        findings.forEach((code, step) -> labels.put(code, step.label()));
        return labels;
    }

    /** Each sanction in words, by code. */
    Map<String, String> sanctionLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        sanctions.forEach((code, step) -> labels.put(code, step.label()));
        return labels;
    }

    /** How serious a finding or severe a sanction is; the least for what stands on neither scale. */
    int rank(String code) {
        @Nullable FindingStep finding = findings.get(code);
        @Nullable SanctionStep sanction = sanctions.get(code);
        if (sanction != null) {
            return sanction.rank();
        }
        return finding == null ? Integer.MIN_VALUE : finding.rank();
    }

    private static Map<String, FindingStep> ourFindings() {
        Map<String, FindingStep> steps = new LinkedHashMap<>();
        for (Finding finding : Finding.values()) {
            int rank = Finding.values().length - 1 - finding.ordinal();
            steps.put(finding.code(), new FindingStep(rank, finding, finding.label()));
        }
        return Ordered.map(steps);
    }

    private static Map<String, SanctionStep> ourSanctions() {
        Map<String, SanctionStep> steps = new LinkedHashMap<>();
        for (Sanction sanction : Sanction.values()) {
            steps.put(sanction.code(), new SanctionStep(sanction.severity(), sanction.endedCareer(), sanction.label()));
        }
        return Ordered.map(steps);
    }
}
