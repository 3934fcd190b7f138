package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.mapping.MappingProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes a mapping for foreign files. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description =
                "Proposes a mapping for foreign CSV files: columns, words and dates seen, and what is left to decide.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:a proposal was written", "2:a file could not be read, or the proposal not be written"})
public final class MapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files that belong together.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the mapping; without it, it is printed. A file that is there stays.")
    private @Nullable Path target;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:panelwatch.data:-data}",
            description = "The folder whose forces a cell may name (default: the one shipped).")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressBar bar = new ProgressBar(err, Boolean.getBoolean("panelwatch.watched"))) {
            if (target != null && Files.exists(target)) {
                err.println(target + " is there already; name another file.");
                return 2;
            }
            MappingProposal proposal = MappingProposal.of(paths, new DataFolder(data).forces(), bar);
            bar.close();
            write(proposal.text());
            return 0;
        } catch (FileUnreadable e) {
            err.println(e.getMessage() + "; " + e.complaint().hint() + ".");
        } catch (IOException e) {
            err.println("A file could not be read or written: " + e.getMessage() + ".");
        }
        return 2;
    }

    private void write(String text) throws IOException {
        if (target == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
        } else {
            Files.writeString(target, text);
        }
    }
}
