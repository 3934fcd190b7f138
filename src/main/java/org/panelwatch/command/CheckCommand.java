package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks the data and prints what is wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the data files and says what is wrong, where, and what to do.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no faults (warnings are allowed)", "1:faults", "2:the check could not run"})
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR or FILE",
            arity = "0..*",
            defaultValue = "${sys:panelwatch.data:-data}",
            description = "A folder of data, or some of its files (default: ${DEFAULT-VALUE}).")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Format.class,
            description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Checks foreign files by this mapping (YAML); the word map proposes one.")
    private @Nullable Path mapping;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:panelwatch.data:-data}",
            description = "The folder whose forces a mapping may name (default: the one shipped).")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException {
        if (mapping != null) {
            PrintWriter out = spec.commandLine().getOut();
            return new MappedCheck(
                            mapping, data, format, out, spec.commandLine().getErr())
                    .run(paths);
        }
        try {
            CheckReport report = check();
            PrintWriter out = spec.commandLine().getOut();
            format.write(report, out);
            out.flush();
            return report.clean() ? 0 : 1;
        } catch (DataFolderMissing e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private CheckReport check() throws DataFolderMissing {
        Path first = paths.getFirst();
        if (paths.size() == 1 && Files.isDirectory(first)) {
            return DataFolder.open(first).check();
        }
        return DataFolder.check(paths);
    }

    static final class Format implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String text) {
            for (ReportFormat format : ReportFormat.values()) {
                if (format.toString().equals(text)) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + text + "' is not a format; write text, csv or json");
        }
    }
}
