package org.panelwatch.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as its source gives it: a year, a month or a day, written {@code 2021}, {@code 2021-10} or
 * {@code 2021-10-05} (ISO 8601).
 *
 * @param first the first day it may be
 * @param last the last day it may be; equal to {@code first} where the day is known
 */
public record PartialDate(Precision precision, LocalDate first, LocalDate last) {

    /** How much of a date is known. */
    public enum Precision implements CodedConstant {
        YEAR("Year only"),
        MONTH("Month"),
        DAY("Day");

        private final String label;

        Precision(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static PartialDate of(Year year) {
        return new PartialDate(Precision.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(Precision.DAY, day, day);
    }

    /** The date that the text writes, or nothing where it is not one of the three forms or no such day exists. */
    public static Optional<PartialDate> parse(String text) {
        if (!ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> of(Year.parse(text));
                        case 7 -> of(YearMonth.parse(text));
                        default -> of(LocalDate.parse(text));
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The calendar year it falls in. */
    public int year() {
        return first.getYear();
    }

    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether it lies before the other whatever the unknown parts are. */
    public boolean surelyBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    /** As in the files: {@code 2021}, {@code 2021-10} or {@code 2021-10-05}. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> "%04d".formatted(first.getYear());
            case MONTH -> YearMonth.from(first).toString();
            case DAY -> first.toString();
        };
    }

    /** As people read it: 2021, October 2021, or 5 October 2021. */
    public String inWords() {
        return switch (precision) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> MONTH_IN_WORDS.format(first);
            case DAY -> DAY_IN_WORDS.format(first);
        };
    }
}
