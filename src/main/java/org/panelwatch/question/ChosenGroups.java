package org.panelwatch.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/**
 * Two to six groups that a reader chose to see side by side, in words: two are told apart from each other, more each from
 * the one with most decisions, whatever their shares are.
 *
 * @param groups the one with most decisions first
 */
public record ChosenGroups(List<Comparison.Group> groups) {

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public ChosenGroups {
        groups = groups.stream()
                .sorted(Comparator.comparingLong(group -> -group.counts().n()))
                .toList();
    }

    /**
     * The groups that a selection names of what is compared; nothing where it names fewer than two or more than six, or
     * what is compared is no filter.
     *
     * @param counts by the group's code, {@link Criterion#NOT_STATED} where the source does not say
     */
    public static Optional<ChosenGroups> of(
            Selection selection, Dimension by, Forces forces, Function<String, BySource> counts) {
        Criterion criterion = Criterion.parse(by.code()).orElse(null);
        if (criterion == null) {
            return Optional.empty();
        }
        SortedSet<String> codes = selection.codes(criterion);
        if (codes.size() < FEWEST || codes.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new ChosenGroups(criterion.values(forces).stream()
                .filter(value -> codes.contains(value.code()))
                .map(value -> new Comparison.Group(where(by, value), counts.apply(value.code())))
                .toList()));
    }

    private static String where(Dimension by, Coded value) {
        return GroupWords.in(by, value.code().equals(Criterion.NOT_STATED) ? null : value);
    }

    /** The one group that the others are compared with. */
    public Comparison.Group most() {
        return groups.getFirst();
    }

    private List<Comparison.Group> others() {
        return groups.subList(1, groups.size());
    }

    /** What may be said of the only two; nothing where there are more, or one has no decision. */
    public Optional<Verdict> ofTwo() {
        return groups.size() == FEWEST && groups.getLast().counts().n() > 0
                ? Optional.of(
                        Differences.between(most().counts(), groups.getLast().counts()))
                : Optional.empty();
    }

    /** "The share was 10 of 91 (11%) for discrimination. For dishonesty it was 3 of 56 (5%), too few to tell apart: …" */
    public String words(String share) {
        if (most().counts().n() == 0) {
            return "";
        }
        String others = others().stream().map(this::against).collect(Collectors.joining("; "));
        return "%s was %s %s. %s.".formatted(share, shareOf(most()), most().where(), English.capital(others));
    }

    private String against(Comparison.Group other) {
        if (other.counts().n() == 0) {
            return other.where() + " there is no decision to compare";
        }
        Verdict verdict = Differences.between(other.counts(), most().counts());
        String difference = Differences.newcombe(
                        other.counts().rate(), most().counts().rate())
                .words();
        return "%s it was %s%s"
                .formatted(
                        other.where(),
                        shareOf(other),
                        verdict == Verdict.TOO_FEW
                                ? ", too few to tell apart: a difference of " + difference
                                : Comparison.verdict(other.counts(), most().counts()));
    }

    private static String shareOf(Comparison.Group group) {
        return Wording.outOf(group.counts().rate())
                + (group.counts().rate().small()
                        ? ""
                        : " (" + Wording.share(group.counts().rate()) + ")");
    }

    /** What several comparisons at once do to each of them. */
    public List<String> notes() {
        if (groups.size() == FEWEST) {
            return List.of(
                    "The interval of the difference is Newcombe's; where it holds nought, the two are not told apart.");
        }
        return List.of(
                "Each group is compared with the one that has most decisions: %s comparisons. Of twenty such comparisons one would seem to differ by chance alone, so the more groups are compared, the less one difference says."
                        .formatted(Wording.inWords(others().size())));
    }
}
