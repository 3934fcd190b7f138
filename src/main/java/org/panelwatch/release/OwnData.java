package org.panelwatch.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Force;

/**
 * What is said of a visitor's own data wherever they are shown.
 *
 * @param title what they are, for people
 * @param publisher who published them; empty where nobody says
 * @param address the page where they stand; empty where nobody says
 * @param columns the columns of ours that the mapping fills
 * @param findings each finding of their scale, by code, the least serious first
 * @param sanctions each sanction of their scale, by code, the least severe first
 * @param ownFindings whether that scale of findings is theirs and not ours
 * @param ownSanctions whether that scale of sanctions is theirs and not ours
 * @param size how many decisions came of them
 */
public record OwnData(
        String title,
        String publisher,
        String address,
        Set<String> columns,
        Map<String, FindingStep> findings,
        Map<String, SanctionStep> sanctions,
        boolean ownFindings,
        boolean ownSanctions,
        Size size) {

    private static final int LONGEST = 120;

    /**
     * A finding of their scale.
     *
     * @param rank the higher, the more serious
     * @param countsAs the finding of ours as which figures count it
     */
    public record FindingStep(String code, String label, int rank, Finding countsAs) {}

    /**
     * A sanction of their scale.
     *
     * @param rank the higher, the more severe
     * @param endsCareer whether figures count it with dismissals
     */
    public record SanctionStep(String code, String label, int rank, boolean endsCareer) {}

    /**
     * How many decisions there are.
     *
     * @param undated those without a date of the decision
     * @param careerEnding those whose sanction ended a career
     * @param forces how many forces took them
     * @param withoutFinding rows that are no decision, as they have no finding, by why in words
     */
    public record Size(long decisions, long undated, long careerEnding, int forces, Map<String, Long> withoutFinding) {

        public Size {
            withoutFinding = Collections.unmodifiableMap(new LinkedHashMap<>(withoutFinding));
        }
    }

    public OwnData {
        columns = Collections.unmodifiableSet(new TreeSet<>(columns));
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        sanctions = Collections.unmodifiableMap(new LinkedHashMap<>(sanctions));
    }

    static OwnData of(Mapping mapping, Size size) {
        Scales scales = mapping.scales();
        return new OwnData(
                shortened(mapping.title()),
                shortened(mapping.publisher()),
                mapping.address(),
                Set.copyOf(mapping.columns().stream().map(ColumnMapping::column).toList()),
                findings(scales),
                sanctions(scales),
                !scales.findings().equals(Scales.OUR_FINDINGS),
                !scales.sanctions().equals(Scales.OUR_SANCTIONS),
                size);
    }

    private static Map<String, FindingStep> findings(Scales scales) {
        Map<String, FindingStep> steps = new LinkedHashMap<>();
        scales.findings().entrySet().stream()
                .map(step -> new FindingStep(
                        step.getKey(),
                        shortened(step.getValue().label()),
                        step.getValue().rank(),
                        step.getValue().countsAs()))
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .forEach(step -> steps.put(step.code(), step));
        return steps;
    }

    private static Map<String, SanctionStep> sanctions(Scales scales) {
        Map<String, SanctionStep> steps = new LinkedHashMap<>();
        scales.sanctions().entrySet().stream()
                .map(step -> new SanctionStep(
                        step.getKey(),
                        shortened(step.getValue().label()),
                        step.getValue().rank(),
                        step.getValue().endsCareer()))
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .forEach(step -> steps.put(step.code(), step));
        return steps;
    }

    /** In one line of a length that headings and drawings can take. */
    private static String shortened(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** "Kent Police", "Kent Police and Sussex Police", "all forces of the file". */
    static String place(List<Force> forces) {
        List<String> names =
                forces.stream().map(force -> shortened(force.name())).toList();
        return switch (names.size()) {
            case 0 -> "no force stated";
            case 1, 2, 3 -> English.list(names);
            default -> "all forces of the file";
        };
    }

    /** Whether the mapping fills a column of ours. */
    public boolean fills(String column) {
        return columns.contains(column);
    }

    /** Why a cell has no value, in words; nothing for a code of no such reason. */
    public static Optional<String> missing(String code) {
        for (Missing missing : Missing.values()) {
            if (missing.code().equals(code)) {
                return Optional.of(missing.label());
            }
        }
        return Optional.empty();
    }
}
