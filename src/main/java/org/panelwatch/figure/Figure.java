package org.panelwatch.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The answer to one question for one selection. Chart, table, sentence, CSV and JSON are all made from it, so that they
 * cannot disagree.
 *
 * @param id the question's id, as in its address
 * @param title the finding, in words
 * @param subtitle measure, unit, place and period
 * @param sentence the figure in one or two sentences: alternative text and social text
 * @param notes basis, leavers, base, caveats, what is not known
 * @param sources publishers of the decisions behind it, most rows first
 */
public record Figure(
        String id,
        String title,
        String subtitle,
        String sentence,
        Drawing drawing,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        List<SourceCount> sources,
        ReleaseStamp release) {

    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        id + ": a row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The same without a column, and with other notes. */
    public Figure with(List<String> otherNotes, String withoutColumn) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).name().equals(withoutColumn))
                .boxed()
                .toList();
        return new Figure(
                id,
                title,
                subtitle,
                sentence,
                drawing,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(kept.stream().map(row.cells()::get).toList()))
                        .toList(),
                otherNotes,
                sources,
                release);
    }

    /** Whether no decision matches the selection. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The sum of a column of counts, what is not known left out. */
    public long sum(String name) {
        return rows.stream()
                .map(row -> cell(row, name))
                .mapToLong(cell -> cell instanceof Cell.Count(long value) ? value : 0)
                .sum();
    }

    /** The cell of a row in the column of this name. */
    public Cell cell(Row row, String name) {
        OptionalInt place = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .findFirst();
        return row.cells().get(place.orElseThrow(() -> new IllegalArgumentException(id + " has no column " + name)));
    }
}
