package org.panelwatch.view.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.panelwatch.dataset.mapping.ForeignColumn;

/**
 * The foreign columns that can fill ours, by an option of a list each.
 *
 * @param columns by the value of their option
 */
record Foreign(Map<String, ForeignColumn> columns, List<Pick.Option> options) {

    /** @param headers the names of columns by file, first by its id in the mapping and then by its name */
    static Foreign of(Map<String, List<String>> headers, Map<String, String> names) {
        Map<String, ForeignColumn> columns = new LinkedHashMap<>();
        List<Pick.Option> options = new ArrayList<>();
        headers.forEach((file, header) -> {
            for (String name : header) {
                ForeignColumn column = new ForeignColumn(file, name);
                String value = value(column);
                if (columns.putIfAbsent(value, column) == null) {
                    String group = Visible.text(names.getOrDefault(file, file));
                    options.add(new Pick.Option(value, Visible.text(name), "A column of " + group));
                }
            }
        });
        return new Foreign(Map.copyOf(columns), List.copyOf(options));
    }

    static String value(ForeignColumn column) {
        return "from " + column.file() + " " + column.name();
    }

    Optional<ForeignColumn> find(String value) {
        return Optional.ofNullable(columns.get(value));
    }
}
