package org.panelwatch.selection;

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

/**
 * What the reader chose. Immutable: each {@code with…} makes a new one.
 *
 * @param codes the codes chosen for each criterion; criteria without a choice are absent
 * @param by what a compared figure puts side by side; nothing means the question's own first dimension
 */
public record Selection(
        Map<Criterion, SortedSet<String>> codes,
        Period period,
        Basis basis,
        Leavers leavers,
        Set<Include> include,
        @Nullable Dimension by,
        Show show,
        Tab tab) {

    /** Everything, as first decided. */
    public static final Selection ALL =
            new Selection(Map.of(), Period.ALL, Basis.FIRST, Leavers.COUNTED, Set.of(), null, Show.COUNT, Tab.CHART);

    public Selection {
        EnumMap<Criterion, SortedSet<String>> chosen = new EnumMap<>(Criterion.class);
        codes.forEach((criterion, values) -> {
            if (!values.isEmpty()) {
                chosen.put(criterion, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        codes = Collections.unmodifiableMap(chosen);
        include = Set.copyOf(include);
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
        return new Selection(changed, period, basis, leavers, include, by, show, tab);
    }

    public Selection with(Period value) {
        return new Selection(codes, value, basis, leavers, include, by, show, tab);
    }

    public Selection with(Basis value) {
        return new Selection(codes, period, value, leavers, include, by, show, tab);
    }

    public Selection with(Leavers value) {
        return new Selection(codes, period, basis, value, include, by, show, tab);
    }

    public Selection withInclude(Set<Include> value) {
        return new Selection(codes, period, basis, leavers, value, by, show, tab);
    }

    public Selection by(@Nullable Dimension value) {
        return new Selection(codes, period, basis, leavers, include, value, show, tab);
    }

    public Selection with(Show value) {
        return new Selection(codes, period, basis, leavers, include, by, value, tab);
    }

    public Selection with(Tab value) {
        return new Selection(codes, period, basis, leavers, include, by, show, value);
    }

    /** Nothing filtered, the ways of counting and showing kept. */
    public Selection withoutFilters() {
        return new Selection(Map.of(), Period.ALL, basis, leavers, include, by, show, tab);
    }

    public boolean includes(Include what) {
        return include.contains(what);
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
