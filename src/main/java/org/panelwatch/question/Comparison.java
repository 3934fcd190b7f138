package org.panelwatch.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.vocabulary.English;

/** Groups compared in words. Those of fewer than 10 decisions are passed over. */
public record Comparison(List<Group> groups) {

    private static final int NAMED = 3;

    /** Where less than this part of a difference is left without the watchdog, much of it may come from who reported. */
    private static final double HALF = 0.5;

    /** @param where as in a sentence: "in 2019", "for excessive force" */
    public record Group(String where, BySource counts) {

        /** "11 of 27, 41%". */
        public String share() {
            return Wording.outOf(counts.rate()) + ", " + Wording.share(counts.rate());
        }
    }

    public Comparison {
        groups = groups.stream()
                .filter(group -> !group.counts().rate().small())
                .sorted(Comparator.comparing(Group::where))
                .sorted(Comparator.comparingLong(group -> -group.counts().n()))
                .toList();
    }

    /** Whether there are two groups of at least 10 with different shares. */
    public boolean isVaried() {
        return groups.stream().mapToDouble(Comparison::share).distinct().count() > 1;
    }

    /** "highest for excessive force (11 of 27, 41%) and lowest for dishonesty (3 of 56, 5%)". */
    public String extremes() {
        return "highest " + named(highest()) + (highest().size() > 1 ? ", and lowest " : " and lowest ")
                + named(lowest());
    }

    /** What may be said of the greatest and the least share, to follow {@link #extremes()}. */
    public String verdict() {
        return verdict(highest().getFirst().counts(), lowest().getFirst().counts());
    }

    /**
     * What may be said of two groups, to follow their shares: ", a difference of …", ", but much of the difference may come
     * from who reported: …", or ", too few to tell apart".
     */
    public static String verdict(BySource first, BySource second) {
        return switch (Differences.between(first, second)) {
            case DIFFERENT ->
                ", a difference of "
                        + Differences.newcombe(first.rate(), second.rate()).words()
                        + (first.watchdog() + second.watchdog() == 0
                                ? ""
                                : ", which holds without the watchdog's decisions too");
            case MAY_BE_MIX -> mayBeMix(first, second);
            case TOO_FEW -> ", too few to tell apart";
        };
    }

    private static String mayBeMix(BySource first, BySource second) {
        if (first.plus(second).ofOthers().n() == 0) {
            return ", but the watchdog reported all of them";
        }
        if (first.ofOthers().n() == 0 || second.ofOthers().n() == 0) {
            return ", but on one side there are the watchdog's decisions only";
        }
        if (Differences.holdsAmongOthers(first, second)) {
            return ", but not where the watchdog's decisions and all others are compared apart";
        }
        String others = "%s against %s".formatted(Wording.outOf(first.ofOthers()), Wording.outOf(second.ofOthers()));
        double left = Differences.newcombe(first.ofOthers(), second.ofOthers()).value()
                / Differences.newcombe(first.rate(), second.rate()).value();
        return left < HALF
                ? ", but much of the difference may come from who reported: without the watchdog's decisions it is "
                        + others
                : ", but without the watchdog's decisions (%s) they cannot be told apart, and who reported may explain it"
                        .formatted(others);
    }

    /** The groups that may be said to differ from the one with most decisions, the greatest difference first. */
    public List<Group> differentFromMost() {
        return groups.stream()
                .skip(1)
                .filter(group -> Differences.between(group.counts(), most().counts()) == Verdict.DIFFERENT)
                .sorted(Comparator.comparingDouble(group -> -Math.abs(share(group) - share(most()))))
                .toList();
    }

    /** Whether the two are those with the greatest and the least share. */
    public boolean areExtremes(Group one, Group other) {
        return highest().equals(List.of(one)) && lowest().equals(List.of(other))
                || highest().equals(List.of(other)) && lowest().equals(List.of(one));
    }

    /** The group with most decisions. */
    public Group most() {
        return groups.getFirst();
    }

    private List<Group> highest() {
        return with(groups.stream().mapToDouble(Comparison::share).max().orElseThrow());
    }

    private List<Group> lowest() {
        return with(groups.stream().mapToDouble(Comparison::share).min().orElseThrow());
    }

    private List<Group> with(double share) {
        return groups.stream().filter(group -> share(group) == share).toList();
    }

    private static double share(Group group) {
        Rate rate = group.counts().rate();
        return rate.value().orElse(0.0);
    }

    private static String named(List<Group> same) {
        if (same.size() == 1) {
            return same.getFirst().where() + " (" + same.getFirst().share() + ")";
        }
        List<Group> some = same.size() > NAMED ? same.subList(0, 1) : same;
        Stream<String> names = some.stream()
                .map(group ->
                        group.where() + " (" + Wording.outOf(group.counts().rate()) + ")");
        Stream<String> rest =
                same.size() > NAMED ? Stream.of(Wording.inWords(same.size() - 1) + " others") : Stream.empty();
        return English.list(Stream.concat(names, rest).collect(Collectors.toList())) + ", "
                + Wording.share(same.getFirst().counts().rate()) + " each";
    }
}
