package org.panelwatch.dataset.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.MappedRow;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Progress;

/** Foreign files that a mapping reads as hearings. */
final class ForeignRows {

    private final Mapping mapping;
    private final Map<String, Path> files;
    private final Set<String> forces;
    private final String name;
    private final List<String> columns;
    private final List<GivenRow> rows = new ArrayList<>();

    ForeignRows(Mapping mapping, Map<String, Path> files, Set<String> forces) {
        this.mapping = mapping;
        this.files = new LinkedHashMap<>(files);
        this.forces = Set.copyOf(forces);
        name = mapping.file(mapping.rows()).orElseThrow().name();
        columns = mapping.columns().stream()
                .map(ColumnMapping::column)
                .filter(DataFile.HEARINGS.columns()::contains)
                .toList();
    }

    GivenRows read() {
        MappingReport report = new MappedRows(mapping, files, forces).read(this::row, Progress.NONE);
        GivenRows given = new GivenRows(DataFile.HEARINGS, name, columns, true, rows, report.problems(), notes(report));
        return rows.size() > GivenRows.MOST ? given.with(List.of(GivenRows.tooMany(name))) : given;
    }

    private void row(MappedRow mapped) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, mapped.value(column)));
        GivenRows.addUpTo(rows, new GivenRow(name, mapped.line(), cells));
    }

    private List<String> notes(MappingReport report) {
        List<String> notes = new ArrayList<>(report.notes());
        report.leftOut().forEach((because, count) -> {
            if (count > 0) {
                notes.add(String.format(Locale.UK, "Left out: %,d, %s.", count, because));
            }
        });
        report.withoutFinding()
                .forEach((why, count) -> notes.add(String.format(
                        Locale.UK,
                        "Left out: %,d without a finding (%s).",
                        count,
                        why.label().toLowerCase(Locale.UK))));
        List<String> unknown = mapping.columns().stream()
                .map(ColumnMapping::column)
                .filter(column -> !columns.contains(column))
                .toList();
        if (!unknown.isEmpty()) {
            notes.add("Left out, since our files have no such columns: " + String.join(", ", unknown) + ".");
        }
        return notes;
    }
}
