package org.panelwatch.dataset.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a foreign file that a mapping reads. */
final class UsedColumns {

    private UsedColumns() {}

    /** Without keys of joins unless a column or filter reads them too. */
    static List<String> of(Mapping mapping, String file) {
        Set<String> names = new LinkedHashSet<>();
        Stream<ForeignColumn> cells = mapping.columns().stream().flatMap(column -> column.content().columns().stream());
        Stream.concat(cells, mapping.filters().stream().map(RowFilter::column))
                .filter(column -> column.file().equals(file))
                .forEach(column -> names.add(column.name()));
        return List.copyOf(names);
    }
}
