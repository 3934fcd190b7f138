package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Caution;
import org.panelwatch.question.ChosenGroups;
import org.panelwatch.question.Comparison;
import org.panelwatch.question.GroupWords;
import org.panelwatch.question.MixOfSources;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared.Group;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/** The lesser-sanction rate compared, in words. */
record LesserSanctionComparedWords(
        Selection selection, SelectionWords words, LesserSanction rate, LesserSanctionGroups groups) {

    LesserSanctionComparedWords(Selection selection, SelectionWords words, LesserSanctionGroups groups) {
        this(selection, words, new LesserSanction(selection), groups);
    }

    String title() {
        if (groups.isEmpty()) {
            return "No decision matches";
        }
        return ofTwo().or(this::claim)
                .orElseGet(() -> rate.headline(groups.total().counts().rate()));
    }

    /** Of two chosen groups that differ or are too few to tell apart; nothing where who reported may explain it. */
    private Optional<String> ofTwo() {
        return chosen().flatMap(two -> two.ofTwo().flatMap(verdict -> {
            Comparison.Group one = two.groups().getFirst();
            Comparison.Group other = two.groups().getLast();
            return switch (verdict) {
                case DIFFERENT ->
                    Optional.of(share(one) > share(other) ? moreCommon(one, other) : moreCommon(other, one));
                case TOO_FEW ->
                    Optional.of("%s %s and %s: too few to tell apart"
                            .formatted(rate.sanctions(), one.where(), other.where()));
                case MAY_BE_MIX -> Optional.empty();
            };
        }));
    }

    /** The groups that the reader chose. Who reports says nothing of what panels do, whoever chose them. */
    private Optional<ChosenGroups> chosen() {
        Dimension by = groups.axes().by();
        return groups.axes().compare() != null || by == Dimension.SOURCE
                ? Optional.empty()
                : ChosenGroups.of(selection, by, words.forces(), this::counts);
    }

    private BySource counts(String code) {
        return groups.each().stream()
                .filter(group -> code.equals(
                        group.group() == null
                                ? Criterion.NOT_STATED
                                : group.group().code()))
                .map(Group::counts)
                .findFirst()
                .orElse(BySource.NONE);
    }

    private Optional<String> claim() {
        return standsOut().map(group -> {
            Comparison.Group most = comparison().most();
            return share(group) > share(most) ? moreCommon(group, most) : moreCommon(most, group);
        });
    }

    private String moreCommon(Comparison.Group one, Comparison.Group other) {
        return "%s were more common %s than %s".formatted(rate.sanctions(), one.where(), other.where());
    }

    /** The group with the greatest difference from that with most decisions, where one may be said to differ. */
    private Optional<Comparison.Group> standsOut() {
        return mayDiffer() && groups.axes().compare() == null
                ? comparison().differentFromMost().stream().findFirst()
                : Optional.empty();
    }

    private static double share(Comparison.Group group) {
        return group.counts().rate().value().orElse(0.0);
    }

    /** Forces are compared with a funnel only, and reporters with nobody: they do not decide. */
    private boolean mayDiffer() {
        Dimension by = groups.axes().by();
        return by != Dimension.FORCE && by != Dimension.SOURCE;
    }

    /** The groups with a value, since what is not stated is no group of its own. */
    private Comparison comparison() {
        return new Comparison(groups.each().stream()
                .filter(group -> group.group() != null)
                .filter(group -> groups.axes().compare() == null || group.panel() != null)
                .map(group -> new Comparison.Group(where(group), group.counts()))
                .toList());
    }

    private String where(Group group) {
        String where = GroupWords.in(groups.axes().by(), group.group());
        Dimension compare = groups.axes().compare();
        return compare == null ? where : where + " " + GroupWords.in(compare, group.panel());
    }

    String subtitle() {
        String years = selection.period().words();
        String filters = words.filters();
        Dimension compare = groups.axes().compare();
        return "%s %s %s %s, by %s%s, %s%s%s"
                .formatted(
                        English.capital(rate.subject().many()),
                        rate.subject().found(),
                        rate.subject().andThen(),
                        rate.fate(),
                        English.lower(groups.axes().by().label()),
                        compare == null ? "" : " and " + English.lower(compare.label()),
                        words.place(),
                        years.isEmpty() ? "" : (rate.subject().own() ? ", decided" : ", first decided") + when(" "),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    /** " in 2018–2020", ", from 2018", or nothing. */
    private String when(String open) {
        String years = selection.period().words();
        return years.isEmpty() ? "" : (years.contains(" ") ? open : " in ") + years;
    }

    String sentence() {
        if (groups.isEmpty()) {
            return "No " + rate.subject().decision() + " with a finding of gross misconduct matches this selection.";
        }
        String all = rate.sentence(groups.total().counts().rate(), when(", "), words.scope());
        Optional<ChosenGroups> chosen = chosen();
        if (chosen.isPresent()) {
            return all + " " + chosen.get().words("The share");
        }
        Comparison comparison = comparison();
        return mayDiffer() && comparison.isVaried() ? all + difference(comparison) : all;
    }

    private String difference(Comparison comparison) {
        String extremes = " The share was " + comparison.extremes();
        Comparison.Group most = comparison.most();
        return standsOut()
                .filter(group -> !comparison.areExtremes(group, most))
                .map(group -> "%s; %s it was %s and %s, the group with most decisions, %s%s."
                        .formatted(
                                extremes,
                                group.where(),
                                Wording.outOf(group.counts().rate()),
                                most.where(),
                                Wording.outOf(most.counts().rate()),
                                Comparison.verdict(group.counts(), most.counts())))
                .orElseGet(() -> extremes + comparison.verdict() + ".");
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        if (groups.isEmpty()) {
            return notes;
        }
        Group total = groups.total();
        notes.addAll(Caution.independence(selection, total.counts().n(), total.panels()));
        notes.addAll(unplaced);
        notes.addAll(rate.beside(total.unstated(), total.awaiting(), total.formerLesser()));
        notes.addAll(howCompared());
        notes.add(
                "Bars show the 95% interval; hollow points have fewer than 10 decisions. Groups stand by the number of"
                        + " their decisions, not by their share.");
        return notes;
    }

    private List<String> howCompared() {
        List<String> notes = new ArrayList<>();
        chosen().map(ChosenGroups::notes).ifPresent(notes::addAll);
        notes.addAll(howGrouped());
        return notes;
    }

    private List<String> howGrouped() {
        return switch (groups.axes().by()) {
            case FORCE ->
                List.of("Forces differ by chance and by what is "
                        + (rate.subject().own() ? "written down" : "reported") + " of them; this is no ranking.");
            case SOURCE ->
                List.of("Who reports more lesser sanctions says what they choose to report, not what panels do.");
            default -> {
                List<String> notes = new ArrayList<>(MixOfSources.notes(
                        groups.counts(),
                        groups.total().counts(),
                        "a group's decisions",
                        "were " + English.lower(rate.sanctions()),
                        "A difference"));
                if (chosen().isEmpty() && claim().isPresent()) {
                    notes.add(
                            "Groups of at least 10 were each compared with the one that has most decisions; the heading"
                                    + " names the greatest difference that holds without the watchdog's decisions too.");
                }
                yield notes;
            }
        };
    }
}
