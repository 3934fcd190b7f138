package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows and report of files read by a mapping, for tests. */
record Mapped(List<MappedRow> rows, MappingReport report) {

    static final Path RESOURCES = Path.of("src/test/resources/mapping");

    /** Reads files of a folder, named as the mapping names them. */
    static Mapped read(Mapping mapping, Path folder) {
        Map<String, Path> files = new LinkedHashMap<>();
        mapping.files().forEach(file -> files.put(file.id(), folder.resolve(file.name())));
        List<MappedRow> rows = new ArrayList<>();
        MappingReport report = new MappedRows(mapping, files, Set.of("kent")).read(rows::add, Progress.NONE);
        return new Mapped(rows, report);
    }

    static Mapping philadelphia() throws IOException {
        return mapping(Files.readString(RESOURCES.resolve("philadelphia.yml")));
    }

    /** The mapping of a text that has no faults. */
    static Mapping mapping(String yaml) {
        MappingFile read = MappingFile.read(yaml, Set.of("kent"));
        return read.mapping()
                .orElseThrow(() -> new AssertionError(
                        read.faults().stream().map(MappingFault::sentence).toList()));
    }

    /** How often each value, or why there is none, stands in a column of the rows. */
    Map<String, Long> counts(String column) {
        return rows.stream()
                .map(row -> row.cell(column).orElseThrow())
                .collect(Collectors.groupingBy(Mapped::shown, Collectors.counting()));
    }

    /** How often each foreign word was met in a column, decision or not. */
    Map<String, Long> words(String column) {
        return report.words().stream()
                .filter(word -> word.column().equals(column))
                .collect(Collectors.toMap(word -> word.cell().words(), WordCount::count, Long::sum));
    }

    List<String> faults() {
        return report.problems().stream().map(problem -> problem.sentence()).toList();
    }

    private static String shown(MappedCell cell) {
        Missing missing = cell.missing();
        return missing == null ? cell.value() : missing.code();
    }
}
