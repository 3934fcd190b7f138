package org.panelwatch.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape that says what a figure says: which columns are drawn, and as what. */
public sealed interface Drawing {

    /**
     * A rate with its interval at each year; columns {@code rate low95 high95 n}.
     *
     * @param financial whether a year stands for the twelve months that end on 31 March of it
     * @param panel the column that splits it into small multiples on one axis, the first {@value #MOST_PANELS} groups of it;
     *     nothing means one drawing
     */
    record RateOverTime(
            String year,
            String hits,
            boolean financial,
            @Nullable String panel) implements Drawing {

        /** How many small drawings there are at most; groups beyond stand in the table only. */
        public static final int MOST_PANELS = 12;

        /** One drawing. */
        public RateOverTime(String year, String hits, boolean financial) {
            this(year, hits, financial, null);
        }
    }

    /**
     * Parts of a whole at each year.
     *
     * @param part a column of words; its words say the order in which the parts are stacked by that of their rows
     * @param measure the column drawn: {@code count} or {@code rate}
     */
    record StackedOverTime(String year, String part, String measure, boolean financial) implements Drawing {}

    /** Parts of a whole for each group, as bars that lie; columns as for {@link StackedOverTime}. */
    record StackedCompared(String dimension, String part, String measure) implements Drawing {}

    /**
     * Rates with intervals side by side, one a row; columns {@code rate low95 high95 n}.
     *
     * @param panel the column that splits it into small multiples on one axis; nothing means one drawing
     */
    record RatesCompared(
            String dimension, String hits, @Nullable String panel) implements Drawing {}

    /**
     * Rates against their denominators; columns {@code rate n}, with a line and limits that belong to no row.
     *
     * @param dimension the column that names a point
     * @param target the pooled rate, a fraction of one
     * @param limits limits at each n that is drawn, n ascending
     * @param labelled codes of the points that carry their name
     */
    record Funnel(String dimension, String hits, double target, List<Limits> limits, List<String> labelled)
            implements Drawing {

        /** Limits at one denominator, fractions of one: about two and three standard deviations. */
        public record Limits(long n, double low95, double high95, double low998, double high998) {}
    }

    /** Two rates of one group joined by a line: as first and as finally decided. Columns of rates and their n. */
    record Dumbbell(String dimension, String firstRate, String firstN, String lastRate, String lastN)
            implements Drawing {}

    /** People flowing from one standing to the next; every row is a link. Columns {@code stage from to count}. */
    record Flow(String stage, String from, String to, String count) implements Drawing {}

    /**
     * One point a row on a scale of days; open ones are marked.
     *
     * @param value the column of days
     * @param group the column that puts points into rows
     * @param open the column of words that is unknown where the case is closed
     */
    record Points(String value, String group, String open, Quartiles quartiles) implements Drawing {

        /** Of all closed rows, in the unit of the value; nothing is drawn of them below four rows. */
        public record Quartiles(double lower, double median, double upper) {}
    }

    /** Decisions of one case in order; columns of a date as text, what was decided, what stood after it. */
    record Timeline(String date, String decision, String standing) implements Drawing {}

    /** Counts in a grid; a darker cell holds more. */
    record Heat(String row, String column, String count) implements Drawing {}

    /**
     * Published counts as bars side by side or stacked by a column of words.
     *
     * @param dimension the column that names a bar, such as a period
     * @param part the column that splits it; nothing means plain bars
     * @param value the column drawn
     * @param stacked whether the parts add up to a whole that is meant
     */
    record Bars(String dimension, @Nullable String part, String value, boolean stacked) implements Drawing {}
}
