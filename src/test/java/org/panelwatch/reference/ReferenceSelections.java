package org.panelwatch.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/** Selections to be answered twice. */
public final class ReferenceSelections {

    private static final List<Set<Include>> INCLUDES =
            List.of(Set.of(), Set.of(Include.CHALLENGED), Set.of(Include.STAFF), Set.of(Include.values()));

    /** Among them the days on which the founding case moved, and the ends of a month and a year. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2009, 12, 31),
            LocalDate.of(2021, 10, 4),
            LocalDate.of(2021, 10, 5),
            LocalDate.of(2025, 1, 22),
            LocalDate.of(2025, 6, 20));

    private ReferenceSelections() {}

    /** Both bases, all ways with people who had left, and all that can be included, for one choice of filters. */
    static List<Selection> everyWayOfCounting(Selection filters) {
        return Arrays.stream(Basis.values())
                .flatMap(basis -> Arrays.stream(Leavers.values())
                        .flatMap(leavers -> INCLUDES.stream()
                                .map(include ->
                                        filters.with(basis).with(leavers).withInclude(include))))
                .toList();
    }

    /** The same asked today, of officers, in calendar years: for computations that know no other way. */
    static Selection today(Selection selection) {
        return selection.asOf(null).with(Unit.OFFICER).with(YearKind.CALENDAR);
    }

    /** Each value of each filter alone, and periods open and closed. */
    static List<Selection> everyFilter(Forces forces) {
        List<Selection> all = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            for (Coded value : criterion.values(forces)) {
                all.add(Selection.ALL.with(criterion, List.of(value.code())));
            }
        }
        IntStream.rangeClosed(2009, 2026).forEach(year -> all.add(Selection.ALL.with(new Period(year, year))));
        all.add(Selection.ALL.with(new Period(2018, 2020)));
        all.add(Selection.ALL.with(new Period(null, 2015)));
        all.add(Selection.ALL.with(new Period(2020, null)));
        all.add(Selection.ALL.with(new Period(1950, 1960)));
        return all;
    }

    /** Every way of counting by officers and panels, in both kinds of years, each as of some day. */
    static List<Selection> everyUnitDayAndYear() {
        List<Selection> all = new ArrayList<>();
        for (Selection way : everyWayOfCounting(Selection.ALL)) {
            for (Unit unit : Unit.choices()) {
                for (YearKind year : YearKind.values()) {
                    all.add(way.with(unit).with(year).asOf(DAYS.get(all.size() % DAYS.size())));
                }
            }
        }
        return all;
    }

    /** Everything in every way, every filter in some ways, and some filters together. */
    static List<Selection> some(Forces forces) {
        List<Selection> all = new ArrayList<>(everyWayOfCounting(Selection.ALL));
        all.addAll(everyUnitDayAndYear());
        int turn = 0;
        for (Selection filter : everyFilter(forces)) {
            List<Selection> ways = everyWayOfCounting(filter);
            for (int i = 0; i < 4; i++) {
                all.add(ways.get((turn + 7 * i) % ways.size()));
            }
            turn++;
        }
        return Stream.concat(all.stream(), random(forces, 150, 7).stream()).toList();
    }

    /** Selections with a few filters, drawn with a fixed seed. */
    public static List<Selection> random(Forces forces, int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> one(forces, random)).toList();
    }

    private static Selection one(Forces forces, Random random) {
        Selection selection = Selection.ALL
                .with(any(random, Basis.values()))
                .with(any(random, Leavers.values()))
                .withInclude(INCLUDES.get(random.nextInt(INCLUDES.size())))
                .with(random.nextInt(3) > 0 ? Unit.OFFICER : Unit.PANEL)
                .with(random.nextInt(3) > 0 ? YearKind.CALENDAR : YearKind.FINANCIAL)
                .asOf(random.nextInt(3) > 0 ? null : LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6200)))
                .by(any(random, Dimension.values()))
                .compare(random.nextBoolean() ? null : any(random, Dimension.values()));
        for (int i = random.nextInt(4); i > 0; i--) {
            Criterion criterion = any(random, Criterion.values());
            List<Coded> values = criterion.values(forces);
            List<String> chosen = random.ints(1 + random.nextInt(3), 0, values.size())
                    .mapToObj(place -> values.get(place).code())
                    .toList();
            selection = selection.with(criterion, chosen);
        }
        int from = 2008 + random.nextInt(19);
        int to = from + random.nextInt(8);
        return switch (random.nextInt(5)) {
            case 0 -> selection.with(new Period(from, to));
            case 1 -> selection.with(new Period(from, null));
            case 2 -> selection.with(new Period(null, to));
            default -> selection;
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
