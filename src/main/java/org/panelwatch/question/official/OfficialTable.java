package org.panelwatch.question.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.vocabulary.Edition;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/**
 * Published counts as rows of a figure, one count a row, with everything that keeps it apart from the next.
 *
 * @param splits the columns of words that split the counts
 */
record OfficialTable(List<Column> splits, List<Bar> bars, Forces forces) {

    /**
     * One published count.
     *
     * @param group what its bar is called
     * @param split its cells in the columns that split
     */
    record Bar(String group, Published published, List<Cell> split) {

        /** Bars of two editions of one release are called apart. */
        Bar {
            Edition edition = published.edition();
            String words = edition == null ? "" : English.lower(edition.label()) + " edition";
            group = group.contains(words) ? group : group + " (" + words + ")";
        }
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("group", "Published count"));
        columns.add(Column.word("period", "Period"));
        columns.add(Column.word("area", "Area"));
        columns.addAll(splits);
        columns.add(Column.count("count", "Count", "as in counted"));
        columns.add(Column.word("counted", "Counted"));
        columns.add(Column.word("worker", "Who"));
        columns.add(Column.word("definition", "Definition"));
        columns.add(Column.word("publisher", "Publisher"));
        columns.add(Column.word("url", "Address"));
        columns.add(empty("edition", "Edition"));
        columns.add(empty("note", "Note"));
        columns.add(Column.caveat());
        return columns;
    }

    private static Column empty(String name, String label) {
        return new Column(name, Column.Type.STRING, label, null, "");
    }

    List<Row> rows() {
        return bars.stream().map(this::row).toList();
    }

    private Row row(Bar bar) {
        Published published = bar.published();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(bar.group()));
        cells.add(Cell.of(published.span().words()));
        cells.add(Cell.of(new Term(published.area(), area(published))));
        cells.addAll(bar.split());
        cells.add(published.count());
        cells.add(Cell.of(published.counted()));
        cells.add(Cell.of(published.worker()));
        cells.add(Cell.of(Definition.of(published)));
        cells.add(Cell.of(published.publisher()));
        cells.add(Cell.of(published.url()));
        cells.add(Cell.of(published.edition()));
        cells.add(Cell.of(published.note()));
        cells.add(SourceCaution.on(published));
        return new Row(cells);
    }

    String area(Published published) {
        return published.ofAForce() ? forces.name(published.area()) : "England and Wales";
    }

    List<SourceCount> sources() {
        return sources(bars.stream().map(Bar::published).toList());
    }

    /** The pages that state the counts, most counts first. */
    static List<SourceCount> sources(List<Published> counts) {
        Map<String, Map<String, Long>> pages = counts.stream()
                .collect(Collectors.groupingBy(
                        Published::publisher,
                        TreeMap::new,
                        Collectors.groupingBy(Published::url, TreeMap::new, Collectors.counting())));
        List<SourceCount> sources = new ArrayList<>();
        pages.forEach((publisher, urls) -> urls.forEach((url, n) -> sources.add(new SourceCount(publisher, url, n))));
        sources.sort(Comparator.comparingLong(SourceCount::rows).reversed());
        return sources;
    }
}
