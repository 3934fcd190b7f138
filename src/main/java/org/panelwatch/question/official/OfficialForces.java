package org.panelwatch.question.official;

import static java.util.stream.Collectors.groupingBy;
import static org.panelwatch.release.schema.Tables.OFFICIAL;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.question.official.OfficialTable.Bar;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Counted;
import org.panelwatch.vocabulary.Edition;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Series;
import org.panelwatch.vocabulary.Worker;

/** Dismissals force by force, for each period in which the forces published add up to England and Wales. */
public final class OfficialForces implements Question {

    private static final Condition DISMISSALS = OFFICIAL.SERIES
            .eq(Series.HOME_OFFICE_LEAVERS)
            .and(OFFICIAL.OUTCOME.eq("dismissed"))
            .and(OFFICIAL.WORKER.eq(Worker.OFFICERS))
            .and(OFFICIAL.BREAKDOWN.isNull());

    /** What two counts share that may stand side by side. */
    private record Family(
            Span span, Counted counted, @Nullable Edition edition) {

        static Family of(Published published) {
            return new Family(published.span(), published.counted(), published.edition());
        }
    }

    @Override
    public String id() {
        return "official-forces";
    }

    @Override
    public String title() {
        return "Dismissals force by force, as published";
    }

    @Override
    public String page() {
        return "/official";
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        List<Published> whole = release.ask(db -> Published.counts(db, selection, DISMISSALS)).stream()
                .collect(groupingBy(Family::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(OfficialForces::complete)
                .flatMap(List::stream)
                .toList();
        OfficialTable table = table(whole, selection, release.forces());
        return new OfficialWords(
                        selection.codes(Criterion.FORCE).isEmpty() ? heading(whole) : heading(table),
                        "Officers who left as dismissed, by force" + OfficialWords.years(selection),
                        sentence(whole, table),
                        List.of(
                                "A period is shown where the forces published add up to the published count for England and"
                                        + " Wales; later years are known for some forces only.",
                                "Full-time equivalents, rounded. Forces differ in size, and a small count moves much by"
                                        + " chance: this is no ranking, and forces stand in the order of their names.",
                                OfficialWords.FORCES_AND_YEARS))
                .figure(this, release, new Drawing.Bars("group", null, "count", false), table);
    }

    private static boolean complete(List<Published> family) {
        Optional<BigDecimal> total = family.stream()
                .filter(published -> !published.ofAForce())
                .map(Published::value)
                .findFirst();
        BigDecimal sum = family.stream()
                .filter(Published::ofAForce)
                .map(Published::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.isPresent() && total.get().compareTo(sum) == 0;
    }

    private static OfficialTable table(List<Published> whole, Selection selection, Forces forces) {
        SortedSet<String> chosen = selection.codes(Criterion.FORCE);
        boolean onePeriod = whole.stream().map(Published::span).distinct().count() <= 1;
        List<Bar> bars = whole.stream()
                .filter(Published::ofAForce)
                .filter(published -> chosen.isEmpty() || chosen.contains(published.area()))
                .sorted(Comparator.comparing(
                                (Published published) -> published.span().to())
                        .thenComparing(published -> forces.name(published.area())))
                .map(published -> new Bar(
                        onePeriod ? forces.name(published.area()) : Labels.period(published, forces),
                        published,
                        List.of()))
                .toList();
        return new OfficialTable(List.of(), bars, forces);
    }

    private static String heading(List<Published> whole) {
        return totals(whole)
                .map(total -> "%s dismissals in %s, %s"
                        .formatted(
                                Wording.number(total.number()),
                                Wording.count(forces(whole, total), "force", "forces"),
                                total.span().words()))
                .collect(Collectors.joining("; "));
    }

    private static String heading(OfficialTable table) {
        return "Dismissals published for "
                + Wording.count(
                        table.bars().stream()
                                .map(bar -> bar.published().area())
                                .distinct()
                                .count(),
                        "chosen force",
                        "chosen forces");
    }

    private static String sentence(List<Published> whole, OfficialTable table) {
        String totals = totals(whole)
                .map(total -> "In the %s the %s published add up to the %s of England and Wales."
                        .formatted(
                                total.span().words(),
                                Wording.count(forces(whole, total), "force", "forces"),
                                Wording.number(total.number())))
                .collect(Collectors.joining(" "));
        Map<Boolean, List<Long>> counts = table.bars().stream()
                .map(bar -> bar.published().number())
                .sorted()
                .collect(Collectors.partitioningBy(n -> n == 0));
        List<Long> some = counts.getOrDefault(false, List.of());
        int none = counts.getOrDefault(true, List.of()).size();
        String range = some.isEmpty() ? "" : " Counts shown run up to " + Wording.number(some.getLast()) + ".";
        return totals + range + (none == 0 ? "" : " " + Wording.count(none, "force shows", "forces show") + " none.");
    }

    private static Stream<Published> totals(List<Published> whole) {
        return whole.stream().filter(published -> !published.ofAForce());
    }

    private static long forces(List<Published> whole, Published total) {
        return whole.stream()
                .filter(published ->
                        published.ofAForce() && Family.of(published).equals(Family.of(total)))
                .count();
    }
}
