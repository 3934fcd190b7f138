package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one of our columns is filled.
 *
 * @param column its name
 * @param words rules for its words; none where cells are taken as they are
 * @param missing words for missing values that hold for this column only
 * @param dates forms of its dates, such as {@code dd/MM/yyyy}; none where they are ISO dates
 * @param firstYear the year that 00 or the first two-digit year stands for, where a form has two digits
 * @param split how cells of several words are taken apart, where they are
 */
public record ColumnMapping(
        String column,
        Content content,
        WordRules words,
        Map<String, Missing> missing,
        List<String> dates,
        @Nullable Integer firstYear,
        @Nullable Split split) {

    public ColumnMapping {
        missing = Ordered.map(missing);
        dates = List.copyOf(dates);
    }

    /** A column taken as it is. */
    public static ColumnMapping plain(String column, Content content) {
        return new ColumnMapping(column, content, WordRules.NONE, Map.of(), List.of(), null, null);
    }

    public ColumnMapping with(Content other) {
        return new ColumnMapping(column, other, words, missing, dates, firstYear, split);
    }

    public ColumnMapping with(WordRules other) {
        return new ColumnMapping(column, content, other, missing, dates, firstYear, split);
    }

    /** With other forms of dates. */
    public ColumnMapping with(List<String> forms, @Nullable Integer first) {
        return new ColumnMapping(column, content, words, missing, forms, first, split);
    }

    /** With cells taken apart otherwise, or not at all. */
    public ColumnMapping with(@Nullable Split other) {
        return new ColumnMapping(column, content, words, missing, dates, firstYear, other);
    }
}
