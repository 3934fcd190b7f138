package org.panelwatch.figure;

/** The shape that says what a figure says: which columns are drawn, and as what. */
public sealed interface Drawing {

    /** A rate with its interval at each year; columns {@code rate low95 high95 n}. */
    record RateOverTime(String year, String hits) implements Drawing {}

    /** Parts of a whole at each year. @param measure the column drawn: {@code count} or {@code rate} */
    record StackedOverTime(String year, String part, String measure) implements Drawing {}

    /** Rates with intervals side by side, one a row; columns {@code rate low95 high95 n}. */
    record RatesCompared(String dimension, String hits) implements Drawing {}
}
