package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How foreign files become decisions of ours: what {@code src/docs/mapping.md} explains key by key.
 *
 * @param title what the data are, for people
 * @param publisher who published them; empty where nobody says
 * @param address the page where they stand; empty where nobody says
 * @param rows the id of the file of which each row is a decision
 * @param missing words for missing values that hold for every column, each with its meaning
 * @param forces forces that the files know and ours do not: codes and names
 */
public record Mapping(
        String title,
        String publisher,
        String address,
        List<ForeignFile> files,
        String rows,
        List<Join> joins,
        Map<String, Missing> missing,
        List<RowFilter> filters,
        Map<String, String> forces,
        Scales scales,
        List<ColumnMapping> columns) {

    public Mapping {
        files = List.copyOf(files);
        joins = List.copyOf(joins);
        missing = Ordered.map(missing);
        filters = List.copyOf(filters);
        forces = Ordered.map(forces);
        columns = List.copyOf(columns);
    }

    /** The file of this id. */
    public Optional<ForeignFile> file(String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /** How our column of this name is filled, where it is. */
    public Optional<ColumnMapping> column(String name) {
        return columns.stream().filter(column -> column.column().equals(name)).findFirst();
    }
}
