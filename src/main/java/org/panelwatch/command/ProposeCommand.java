package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.mapping.GivenFiles;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.proposal.GivenRows;
import org.panelwatch.dataset.proposal.Proposal;
import org.panelwatch.dataset.proposal.Trial;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.ReleaseFailed;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code propose}: turns rows to add or correct into a change of the data that can be reviewed. */
@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        description = "Turns rows to add or correct into a change of the data, and says what it makes of the figures.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the change is ready, or the data hold every row already",
            "1:the rows have faults; nothing was written",
            "2:it could not run, or the folder to write into holds data already; nothing was written"
        })
public final class ProposeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "A CSV file of hearings or challenges in our columns; with a mapping, the files that it reads.")
    private List<Path> paths = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Reads foreign files as hearings by this mapping (YAML); the word map proposes one.")
    private @Nullable Path mapping;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:panelwatch.data:-data}",
            description = "The folder of data to change (default: the one shipped).")
    private Path data = Path.of("data");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Writes the changed data there, all files of them; nothing is written over.")
    private @Nullable Path out;

    @Option(names = "--write", description = "Writes the change into the folder of data itself.")
    private boolean write;

    /** Returns 0 when the change is ready; says in one line for each fault why it is not. */
    @Override
    public Integer call() throws IOException {
        if (out != null && (write || holdsData(out))) {
            return refuse(
                    write
                            ? "Choose one of --out and --write."
                            : out + " holds data already; name another folder, or a new one.");
        }
        try {
            DataFolder folder = DataFolder.open(data.toAbsolutePath().normalize());
            CheckReport standing = folder.check();
            if (!standing.clean()) {
                return refuse("The data in " + data + " have faults of their own; mend them first: "
                        + standing.faults().getFirst().sentence());
            }
            Optional<GivenRows> given = mapping == null ? own() : mapped(mapping, folder);
            return given.isEmpty() ? 2 : told(Proposal.of(folder, standing, given.get()));
        } catch (DataFolderMissing | DataRefused | ReleaseFailed failure) {
            return refuse(String.valueOf(failure.getMessage()));
        }
    }

    private static boolean holdsData(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private Optional<GivenRows> own() {
        if (paths.size() > 1) {
            refuse("Name one file at a time; several belong together only by a mapping.");
            return Optional.empty();
        }
        return Optional.of(GivenRows.own(paths.getFirst()));
    }

    private Optional<GivenRows> mapped(Path file, DataFolder folder) {
        MappingFile read = MappingFile.read(file, folder.forces());
        read.faults().forEach(fault -> refuse(file.getFileName() + " " + fault.sentence()));
        if (read.mapping().isEmpty()) {
            return Optional.empty();
        }
        Mapping known = read.mapping().get();
        GivenFiles given = GivenFiles.match(known, paths);
        given.problems().forEach(this::refuse);
        return given.problems().isEmpty()
                ? Optional.of(GivenRows.mapped(known, given.files(), folder.forces()))
                : Optional.empty();
    }

    private int told(Proposal proposal) throws IOException, DataFolderMissing, DataRefused, ReleaseFailed {
        ProposalText text = new ProposalText(proposal, spec.commandLine().getOut());
        text.problems();
        if (!proposal.clean()) {
            return 1;
        }
        text.change();
        if (proposal.changes()) {
            text.figures(difference(proposal));
            write(proposal, text);
        }
        return 0;
    }

    private static FigureDifference difference(Proposal proposal)
            throws IOException, DataFolderMissing, DataRefused, ReleaseFailed {
        // What is logged would stand among the figures.
        LoggingSystem.get(ProposeCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (Trial trial = Trial.of(proposal)) {
            return FigureDifference.between(proposal.folder(), trial.folder());
        }
    }

    private void write(Proposal proposal, ProposalText text) throws IOException {
        if (write) {
            proposal.writeInPlace();
            text.written(data.resolve(proposal.file().fileName()));
        } else if (out != null) {
            proposal.writeTo(out);
            text.written(out);
        } else {
            text.notWritten();
        }
    }

    private int refuse(String words) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words);
        return 2;
    }
}
