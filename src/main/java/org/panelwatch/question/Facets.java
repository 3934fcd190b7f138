package org.panelwatch.question;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.panelwatch.release.schema.Tables.APPEAL;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.TableLike;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/**
 * How many decisions each option of each filter would give, were it the only one chosen for its filter and all other
 * filters kept as they are.
 *
 * @param counts by criterion, then by code; a code that is not there would give none
 * @param years decisions by year, whatever years are chosen
 */
public record Facets(Map<Criterion, Map<String, Integer>> counts, SortedMap<Integer, Integer> years) {

    private static final String YEAR = "year";

    public Facets {
        EnumMap<Criterion, Map<String, Integer>> copy = new EnumMap<>(Criterion.class);
        counts.forEach((criterion, codes) -> copy.put(criterion, Map.copyOf(codes)));
        counts = Collections.unmodifiableMap(copy);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** Of the officers, or panels, of every outcome figure's base. */
    public static Facets outcomes(Release release, Selection chosen) {
        Selection selection = Counted.in(release, chosen);
        return release.ask(db -> {
            Condition anyYear = Measures.base(selection.with(Period.ALL));
            Field<String> year = Measures.year(selection).cast(String.class);
            return of(
                    criterion -> {
                        Condition others = Measures.base(selection.with(criterion, List.of()));
                        return counted(db, criterion.code(), criterion.coded(null), Measures.cases(), others);
                    },
                    counted(
                            db,
                            YEAR,
                            year,
                            Measures.cases(),
                            anyYear.and(Measures.year(selection).isNotNull())));
        });
    }

    /** Of challenges, one for each officer in each decision. */
    public static Facets challenges(Release release, Selection selection) {
        return release.ask(db -> {
            Condition anyYear = Measures.challengeBase(selection.with(Period.ALL));
            Field<String> year = Measures.challengeYear(selection).cast(String.class);
            return of(
                    criterion -> {
                        Field<?> elsewhere = criterion == Criterion.SOURCE ? APPEAL.SOURCE_KIND : null;
                        Condition others = Measures.challengeBase(selection.with(criterion, List.of()));
                        return counted(db, criterion.code(), criterion.coded(elsewhere), Measures.challenges(), others);
                    },
                    counted(db, YEAR, year, Measures.challenges(), anyYear));
        });
    }

    /** How many decisions an option would give. */
    public int matching(Criterion criterion, String code) {
        return counts.getOrDefault(criterion, Map.of()).getOrDefault(code, 0);
    }

    /** All filters in one query, which is faster than one for each. */
    private static Facets of(
            Function<Criterion, Select<Record3<String, String, Integer>>> facet,
            Select<Record3<String, String, Integer>> byYear) {
        Select<Record3<String, String, Integer>> all =
                Arrays.stream(Criterion.values()).map(facet).reduce(byYear, Select::unionAll);
        EnumMap<Criterion, Map<String, Integer>> counts = new EnumMap<>(Criterion.class);
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (Option option : all.fetch(mapping(Option::new))) {
            Criterion.parse(option.filter())
                    .ifPresentOrElse(
                            criterion -> counts.computeIfAbsent(criterion, key -> new TreeMap<>())
                                    .put(option.code(), option.decisions()),
                            () -> years.put(Integer.valueOf(option.code()), option.decisions()));
        }
        return new Facets(counts, years);
    }

    private static Select<Record3<String, String, Integer>> counted(
            DSLContext db, String filter, Field<String> code, TableLike<?> table, Condition others) {
        return db.select(inline(filter), code, count())
                .from(table)
                .where(others)
                .groupBy(code);
    }

    private record Option(String filter, String code, int decisions) {}
}
