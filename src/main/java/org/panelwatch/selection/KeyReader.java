package org.panelwatch.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.ReleaseId;

/** Reads one key of an address into a selection, and reports what it could not read. */
record KeyReader(String key, List<String> values, Forces forces, List<KeyProblem> problems) {

    Selection applyTo(Selection selection) {
        Optional<Criterion> criterion = Criterion.parse(key);
        if (criterion.isPresent()) {
            return selection.with(criterion.get(), known(criterion.get()));
        }
        return switch (key) {
            case SelectionUrl.FROM -> year().map(year -> from(selection, year)).orElse(selection);
            case SelectionUrl.TO -> year().map(year -> to(selection, year)).orElse(selection);
            case SelectionUrl.YEAR -> one(YearKind.class).map(selection::with).orElse(selection);
            case SelectionUrl.AS_OF -> day().map(selection::asOf).orElse(selection);
            case SelectionUrl.UNIT -> unit().map(selection::with).orElse(selection);
            case SelectionUrl.COMPARE ->
                one(Dimension.class).map(selection::compare).orElse(selection);
            case SelectionUrl.BASIS -> one(Basis.class).map(selection::with).orElse(selection);
            case SelectionUrl.LEAVERS -> one(Leavers.class).map(selection::with).orElse(selection);
            case SelectionUrl.INCLUDE -> selection.withInclude(several(Include.class));
            case SelectionUrl.BY -> one(Dimension.class).map(selection::by).orElse(selection);
            case SelectionUrl.SHOW -> one(Show.class).map(selection::with).orElse(selection);
            case SelectionUrl.CASE -> hearing().map(selection::journey).orElse(selection);
            case SelectionUrl.RELEASE -> release().map(selection::frozen).orElse(selection);
            case SelectionUrl.THEME -> one(Theme.class).map(selection::with).orElse(selection);
            case SelectionUrl.TAB -> one(Tab.class).map(selection::with).orElse(selection);
            default -> {
                report(String.join("~", values), "There is no filter called '" + key + "'", SelectionUrl.keys());
                yield selection;
            }
        };
    }

    private List<String> known(Criterion criterion) {
        List<String> allowed =
                criterion.values(forces).stream().map(Coded::code).toList();
        List<String> known = new ArrayList<>();
        for (String value : values) {
            if (allowed.contains(value)) {
                known.add(value);
            } else {
                report(value, notAValue(value), allowed);
            }
        }
        return known;
    }

    private Optional<Unit> unit() {
        if (values.contains(Unit.DECISION.code())) {
            List<String> allowed = Unit.choices().stream().map(Coded::code).toList();
            report(Unit.DECISION.code(), notAValue(Unit.DECISION.code()), allowed);
            return Optional.empty();
        }
        return one(Unit.class);
    }

    private <E extends Enum<E> & Coded> Optional<E> one(Class<E> type) {
        if (values.size() > 1) {
            report(String.join("~", values), "'" + key + "' takes one value", codes(type));
            return Optional.empty();
        }
        return several(type).stream().findFirst();
    }

    private <E extends Enum<E> & Coded> Set<E> several(Class<E> type) {
        Set<E> read = EnumSet.noneOf(type);
        for (String value : values) {
            Coded.parse(type, value).ifPresentOrElse(read::add, () -> report(value, notAValue(value), codes(type)));
        }
        return read;
    }

    private Optional<HearingId> hearing() {
        String value = String.join("~", values);
        Optional<HearingId> hearing = HearingId.parse(value);
        if (hearing.isEmpty() && !value.isEmpty()) {
            report(value, "'" + value + "' is not a decision's id", List.of("an id such as metropolitan-2021-001"));
        }
        return hearing;
    }

    private Optional<ReleaseId> release() {
        String value = String.join("~", values);
        Optional<ReleaseId> release = ReleaseId.parse(value);
        if (release.isEmpty() && !value.isEmpty()) {
            report(value, "'" + value + "' is not the id of a release", List.of("12 digits such as 0a1b2c3d4e5f"));
        }
        return release;
    }

    private Optional<LocalDate> day() {
        String value = String.join("~", values);
        Optional<LocalDate> day =
                PartialDate.parse(value).filter(PartialDate::isDay).map(PartialDate::first);
        if (day.isEmpty() && !value.isEmpty()) {
            report(value, "'" + value + "' is not a day", List.of("a day such as 2024-12-31"));
        }
        return day;
    }

    private Optional<Integer> year() {
        String value = String.join("~", values);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            if (year >= Period.EARLIEST && year <= Period.LATEST) {
                return Optional.of(year);
            }
        }
        report(value, "'" + value + "' is not a year", List.of(Period.EARLIEST + " to " + Period.LATEST));
        return Optional.empty();
    }

    private Selection from(Selection selection, int year) {
        Integer to = selection.period().to();
        return to != null && to < year
                ? backwards(selection, year + " to " + to)
                : selection.with(new Period(year, to));
    }

    private Selection to(Selection selection, int year) {
        Integer from = selection.period().from();
        return from != null && from > year
                ? backwards(selection, from + " to " + year)
                : selection.with(new Period(from, year));
    }

    private Selection backwards(Selection selection, String years) {
        report(years, "The period ends before it begins: " + years, List.of("from not after to"));
        return selection.with(Period.ALL);
    }

    private String notAValue(String value) {
        return "'" + value + "' is not a value of '" + key + "'";
    }

    private void report(String value, String message, List<String> allowed) {
        problems.add(new KeyProblem(key, value, message, allowed));
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value != Unit.DECISION)
                .map(Coded::code)
                .toList();
    }
}
