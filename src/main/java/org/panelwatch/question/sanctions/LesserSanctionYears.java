package org.panelwatch.question.sanctions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.question.sanctions.LesserSanctionRateOverTime.Year;
import org.panelwatch.vocabulary.English;

/** The years of an answer without a gap, and their sum. */
final class LesserSanctionYears {

    private static final Year NONE = new Year(null, 0, 0, 0, 0, 0, 0, 0, 0);

    private final List<Year> years;
    private final Year total;

    /** @param fetched the years that have a decision, and the sum, which has no year */
    LesserSanctionYears(List<Year> fetched) {
        this.total =
                fetched.stream().filter(year -> year.year() == null).findFirst().orElse(NONE);
        this.years = withoutGaps(fetched.stream()
                .filter(year -> year.year() != null && year.n() > 0)
                .toList());
    }

    List<Year> each() {
        return years;
    }

    Year total() {
        return total;
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    /** "2018", or "2009–2026". */
    String span() {
        return English.years(number(years.getFirst()), number(years.getLast()));
    }

    private static List<Year> withoutGaps(List<Year> years) {
        if (years.isEmpty()) {
            return years;
        }
        Map<Integer, Year> byYear = years.stream()
                .filter(year -> year.year() != null)
                .collect(Collectors.toMap(LesserSanctionYears::number, Function.identity()));
        return IntStream.rangeClosed(number(years.getFirst()), number(years.getLast()))
                .mapToObj(year -> byYear.getOrDefault(year, new Year(year, 0, 0, 0, 0, 0, 0, 0, 0)))
                .toList();
    }

    static int number(Year year) {
        Integer number = year.year();
        return number == null ? 0 : number;
    }
}
