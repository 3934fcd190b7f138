package org.panelwatch.selection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.ReleaseId;

/**
 * What the reader chose. Immutable: each {@code with…} makes a new one.
 *
 * @param codes the codes chosen for each criterion; criteria without a choice are absent
 * @param journey the hearing whose case a journey follows; nothing where none is named
 * @param release the release that a frozen address holds on to; nothing in a live one
 */
public record Selection(
        Map<Criterion, SortedSet<String>> codes,
        Period period,
        Counting counting,
        Display display,
        @Nullable HearingId journey,
        @Nullable ReleaseId release) {

    /** Everything, as first decided. */
    public static final Selection ALL = new Selection(Map.of(), Period.ALL, Counting.USUAL, Display.USUAL, null, null);

    public Selection {
        EnumMap<Criterion, SortedSet<String>> chosen = new EnumMap<>(Criterion.class);
        codes.forEach((criterion, values) -> {
            if (!values.isEmpty()) {
                chosen.put(criterion, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        codes = Collections.unmodifiableMap(chosen);
    }

    public Basis basis() {
        return counting.basis();
    }

    public @Nullable LocalDate asOf() {
        return counting.asOf();
    }

    public Leavers leavers() {
        return counting.leavers();
    }

    public Unit unit() {
        return counting.unit();
    }

    public Set<Include> include() {
        return counting.include();
    }

    public YearKind year() {
        return counting.year();
    }

    public @Nullable Dimension by() {
        return display.by();
    }

    public @Nullable Dimension compare() {
        return display.compare();
    }

    public Show show() {
        return display.show();
    }

    public Tab tab() {
        return display.tab();
    }

    public Theme theme() {
        return display.theme();
    }

    /** Whether the address holds on to one release. */
    public boolean isFrozen() {
        return release != null;
    }

    /** The codes chosen for a criterion, none where all are meant. */
    public SortedSet<String> codes(Criterion criterion) {
        SortedSet<String> chosen = codes.get(criterion);
        return chosen == null ? new TreeSet<>() : chosen;
    }

    public Selection with(Criterion criterion, Collection<String> values) {
        EnumMap<Criterion, SortedSet<String>> changed = new EnumMap<>(Criterion.class);
        changed.putAll(codes);
        changed.put(criterion, new TreeSet<>(values));
        return new Selection(changed, period, counting, display, journey, release);
    }

    public Selection with(Period value) {
        return new Selection(codes, value, counting, display, journey, release);
    }

    public Selection with(Basis value) {
        return with(counting.with(value));
    }

    /** @param day nothing for today */
    public Selection asOf(@Nullable LocalDate day) {
        return with(counting.asOf(day));
    }

    public Selection with(Leavers value) {
        return with(counting.with(value));
    }

    public Selection with(Unit value) {
        return with(counting.with(value));
    }

    public Selection withInclude(Set<Include> value) {
        return with(counting.with(value));
    }

    public Selection with(YearKind value) {
        return with(counting.with(value));
    }

    public Selection by(@Nullable Dimension value) {
        return with(display.by(value));
    }

    public Selection compare(@Nullable Dimension value) {
        return with(display.compare(value));
    }

    public Selection with(Show value) {
        return with(display.with(value));
    }

    public Selection with(Tab value) {
        return with(display.with(value));
    }

    public Selection with(Theme value) {
        return with(display.with(value));
    }

    /** Holds on to a release. */
    public Selection frozen(ReleaseId value) {
        return new Selection(codes, period, counting, display, journey, value);
    }

    /** Follows new data. */
    public Selection live() {
        return new Selection(codes, period, counting, display, journey, null);
    }

    /** Nothing chosen but the release that it holds on to. */
    public Selection held() {
        return release == null ? ALL : ALL.frozen(release);
    }

    /** @param hearing any hearing of the case; nothing for none */
    public Selection journey(@Nullable HearingId hearing) {
        return new Selection(codes, period, counting, display, hearing, release);
    }

    private Selection with(Counting value) {
        return new Selection(codes, period, value, display, journey, release);
    }

    private Selection with(Display value) {
        return new Selection(codes, period, counting, value, journey, release);
    }

    /** Nothing filtered, the ways of counting and showing kept. */
    public Selection withoutFilters() {
        return new Selection(Map.of(), Period.ALL, counting, display, journey, release);
    }

    public boolean includes(Include what) {
        return include().contains(what);
    }

    /** Whether any filter narrows the decisions. */
    public boolean isFiltered() {
        return !codes.isEmpty() || !period.isAll();
    }

    /** The filters on the first hearing of a case (table {@code hearing}). */
    public Condition onCase(Field<Integer> year) {
        return period.condition(year).and(criteria(EnumSet.noneOf(Criterion.class)));
    }

    /**
     * The filters for challenges: the case's first hearing (table {@code hearing}) has the chosen values, while the
     * year and who reported it are the challenge's own.
     */
    public Condition onChallenge(Field<Integer> year, Field<?> sourceKind) {
        return period.condition(year)
                .and(criteria(EnumSet.of(Criterion.SOURCE)))
                .and(Criterion.SOURCE.condition(codes(Criterion.SOURCE), sourceKind));
    }

    private Condition criteria(Set<Criterion> left) {
        Condition all = DSL.noCondition();
        for (Map.Entry<Criterion, SortedSet<String>> chosen : codes.entrySet()) {
            if (!left.contains(chosen.getKey())) {
                all = all.and(chosen.getKey().condition(chosen.getValue()));
            }
        }
        return all;
    }
}
