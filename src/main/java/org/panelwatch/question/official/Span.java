package org.panelwatch.question.official;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.panelwatch.figure.Wording;
import org.panelwatch.vocabulary.PartialDate;

/**
 * The days that a published figure covers.
 *
 * @param start the first as published, which may be a year alone
 */
record Span(String start, LocalDate from, LocalDate to) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Whether it is no longer than a year, so that it can stand beside other years. */
    boolean aYearAtMost() {
        return to.isBefore(from.plusYears(1));
    }

    /** "year ending March 2024", "2016", "three years to March 2021", "15 December 2017 to 31 March 2018". */
    String words() {
        long years = ChronoUnit.YEARS.between(from, to.plusDays(1));
        boolean wholeYears = years > 0 && from.plusYears(years).equals(to.plusDays(1));
        boolean toMonthEnd = to.plusDays(1).getDayOfMonth() == 1;
        if (!wholeYears || !toMonthEnd) {
            return day(start) + " to " + day(to.toString());
        }
        if (from.getDayOfYear() == 1) {
            return years == 1 ? Integer.toString(to.getYear()) : from.getYear() + "–" + to.getYear();
        }
        return years == 1
                ? "year ending " + MONTH.format(to)
                : Wording.inWords(Math.toIntExact(years)) + " years to " + MONTH.format(to);
    }

    private static String day(String date) {
        return PartialDate.parse(date).map(PartialDate::inWords).orElse(date);
    }
}
