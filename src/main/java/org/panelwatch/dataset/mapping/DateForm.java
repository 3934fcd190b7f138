package org.panelwatch.dataset.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate;

/**
 * A form in which dates are written, such as {@code dd/MM/yyyy}: d and dd a day, M and MM a month, MMM and MMMM its
 * English name, yyyy a year, yy its last two digits. Without a day it is a month, without a month a year.
 */
record DateForm(DateTimeFormatter formatter, PartialDate.Precision precision) {

    static final String HINT =
            "write one such as yyyy-MM-dd, d/M/yyyy, d MMMM yyyy, MM/yyyy or yyyy; yy needs first_year beside it";

    private static final Pattern SEPT = Pattern.compile("(?i)\\bsept\\b\\.?");
    private static final String WORD = "(d{1,2}|M{1,4}|yy|yyyy)";
    private static final String FORM = WORD + "([ ./,-]{1,2}" + WORD + "){0,2}";

    /** What is wrong with a form, where something is. */
    static Optional<String> fault(String form, @Nullable Integer firstYear) {
        if (!form.matches(FORM) && !form.equals("yyyyMMdd")) {
            return Optional.of("is no form of dates that is known here");
        }
        boolean twice = form.matches(".*d[^d]+.*d.*|.*M[^M]+.*M.*|.*y[^y]+.*y.*");
        boolean year = form.contains("y");
        boolean month = form.contains("M");
        if (twice || !year || form.contains("d") && !month) {
            return Optional.of("has a part twice, or lacks the year or the month");
        }
        if (!form.contains("yyyy") && firstYear == null) {
            return Optional.of("has years of two digits, which may be of any century");
        }
        return Optional.empty();
    }

    /** The form with day and month alike, for 3/4/2021 fits both d/M/yyyy and M/d/yyyy. */
    static String order(String form) {
        return form.replace("MMMM", "month").replace("MMM", "short").replaceAll("\\bd+\\b|\\bM+\\b", "n");
    }

    static DateForm of(String form, @Nullable Integer firstYear) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        int years = form.indexOf("yy");
        boolean four = form.startsWith("yyyy", years);
        append(builder, form.substring(0, years));
        if (four) {
            builder.appendValue(ChronoField.YEAR, 4);
        } else {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, firstYear == null ? 1950 : firstYear);
        }
        append(builder, form.substring(years + (four ? 4 : 2)));
        return new DateForm(
                builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT), precision(form));
    }

    private static void append(DateTimeFormatterBuilder builder, String part) {
        if (!part.isEmpty()) {
            builder.appendPattern(part);
        }
    }

    private static PartialDate.Precision precision(String form) {
        if (form.contains("d")) {
            return PartialDate.Precision.DAY;
        }
        return form.contains("M") ? PartialDate.Precision.MONTH : PartialDate.Precision.YEAR;
    }

    /** The date that the text writes in this form. */
    Optional<PartialDate> parse(String text) {
        try {
            TemporalAccessor parsed = formatter.parse(SEPT.matcher(text).replaceFirst("Sep"));
            return Optional.of(
                    switch (precision) {
                        case DAY -> PartialDate.of(LocalDate.from(parsed));
                        case MONTH -> PartialDate.of(YearMonth.from(parsed));
                        case YEAR -> PartialDate.of(Year.from(parsed));
                    });
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }
}
