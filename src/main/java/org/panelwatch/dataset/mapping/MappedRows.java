package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.FileUnreadable;

/**
 * Foreign files read as decisions of ours, row by row. Only one row, the joined cells and counts of words are in memory
 * at a time, whatever the size of the files.
 */
public final class MappedRows {

    private final Mapping mapping;
    private final Map<String, Path> files;
    private final Set<String> forces;

    /**
     * @param files where each file of the mapping is, by its id
     * @param forces codes of forces that a row may name besides those of the mapping
     */
    public MappedRows(Mapping mapping, Map<String, Path> files, Set<String> forces) {
        this.mapping = mapping;
        this.files = new LinkedHashMap<>(files);
        this.forces = Set.copyOf(forces);
    }

    /**
     * Reads all rows and hands on each that is a decision; whatever the files hold, it ends with a report.
     *
     * @param rows takes each decision as it is read
     */
    public MappingReport read(Consumer<MappedRow> rows, Progress progress) {
        ReportBuilder report = new ReportBuilder(mapping);
        Reading reading = new Reading(report, progress);
        try {
            for (Join join : mapping.joins()) {
                reading.join(join);
            }
            reading.rows(rows);
        } catch (FileUnreadable e) {
            report.problems(reading.file).add(e.line(), null, null, e.complaint());
        } catch (IOException e) {
            report.problems(reading.file)
                    .add(0, null, null, Complaint.fault("file", "the file cannot be read", "check it and try again"));
        }
        return report.build();
    }

    /** One pass over the files. */
    private final class Reading {

        private static final int ROWS_BETWEEN = 5000;

        private final ReportBuilder report;
        private final Progress progress;
        private final Map<String, JoinTable> joins = new LinkedHashMap<>();
        private ForeignFile file = mapping.files().getFirst();
        private long done;
        private long total;

        Reading(ReportBuilder report, Progress progress) {
            this.report = report;
            this.progress = progress;
            files.values().forEach(path -> total += size(path));
        }

        private ForeignTable open(String id) throws IOException {
            file = mapping.file(id).orElseThrow();
            Path path = files.get(id);
            if (path == null) {
                throw new FileUnreadable(0, "file", "the file was not given", "name it too, beside the others");
            }
            return ForeignTable.open(path, file, report.problems(file));
        }

        void join(Join join) throws IOException {
            try (ForeignTable table = open(join.file())) {
                joins.put(
                        join.file(),
                        JoinTable.read(table, join.key(), UsedColumns.of(mapping, join.file()), report.problems(file)));
                report.rows(file, table.rows(), table.emptyRows());
            }
            done += size(files.get(join.file()));
        }

        void rows(Consumer<MappedRow> rows) throws IOException {
            try (ForeignTable table = open(mapping.rows())) {
                RowReader reader = RowReader.of(mapping, table, joins, forces, report);
                if (!report.faultyHeader()) {
                    long count = 0;
                    for (ForeignTable.Line line = table.next(); line != null; line = table.next()) {
                        reader.read(line, rows);
                        if (++count % ROWS_BETWEEN == 0) {
                            progress.read(done + table.bytesRead(), total);
                        }
                    }
                }
                reader.finish();
                report.rows(file, table.rows(), table.emptyRows());
            }
            progress.read(total, total);
        }

        private static long size(Path path) {
            try {
                return Files.size(path);
            } catch (IOException unknown) {
                return 0;
            }
        }
    }
}
