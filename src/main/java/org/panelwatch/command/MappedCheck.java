package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.ReportFormat;
import org.panelwatch.dataset.mapping.GivenFiles;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.MappingReportText;

/**
 * Checks foreign files by a mapping.
 *
 * @param data the folder of ours, for its codes of forces
 */
record MappedCheck(Path mapping, Path data, ReportFormat format, PrintWriter out, PrintWriter err) {

    /** Returns the exit code: 0 where every word has its place, 1 where there are faults, 2 where it could not run. */
    int run(List<Path> paths) throws IOException {
        Set<String> forces = new DataFolder(data).forces();
        MappingFile read = MappingFile.read(mapping, forces);
        read.faults().forEach(fault -> err.println(mapping.getFileName() + " " + fault.sentence()));
        return read.mapping().isEmpty() ? 2 : check(read.mapping().get(), paths, forces);
    }

    private int check(Mapping mapped, List<Path> paths, Set<String> forces) throws IOException {
        GivenFiles given = GivenFiles.match(mapped, paths);
        given.problems().forEach(err::println);
        if (!given.problems().isEmpty()) {
            return 2;
        }
        try (ProgressBar bar = new ProgressBar(err, Boolean.getBoolean("panelwatch.watched"))) {
            MappingReport report = new MappedRows(mapped, given.files(), forces).read(row -> {}, bar);
            bar.close();
            MappingReportText.write(report, format, out);
            out.flush();
            return report.clean() ? 0 : 1;
        }
    }
}
