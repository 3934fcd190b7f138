package org.panelwatch.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.FolderState;
import org.panelwatch.release.ReleaseFailed;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code figure}: prints the answer to one question, for the keys of an address. */
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        description = "Prints a figure, for the same keys as its page.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "1:the data could not be opened", "2:there is no such figure, key or value"})
public final class FigureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ID", description = "Such as lesser-sanction-rate-over-time.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "KEY=VALUE",
            description = "Such as force=kent or rank=constable~sergeant.")
    private List<String> keys = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "txt",
            converter = FigureForm.Reader.class,
            description = "json, csv or txt (default: ${DEFAULT-VALUE}).")
    private FigureForm form = FigureForm.TXT;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:panelwatch.data:-data}",
            description = "The folder of data (default: the one shipped).")
    private Path data = Path.of("data");

    @Option(
            names = "--kept",
            paramLabel = "DIR",
            defaultValue = "${sys:panelwatch.kept:-.panelwatch}",
            description = "Where releases are kept.")
    private Path kept = Path.of(".panelwatch");

    /** Returns 0 when the figure is printed; says in one line for each fault why it is not. */
    @Override
    public Integer call() {
        Optional<Question> question = Questions.find(id);
        Optional<String> unreadable =
                keys.stream().filter(key -> key.indexOf('=') < 1).findFirst();
        if (question.isEmpty()) {
            return refuse("There is no figure '" + id + "'. Allowed: "
                    + String.join(
                            ", ", Questions.all().stream().map(Question::id).toList()) + ".");
        }
        if (unreadable.isPresent()) {
            return refuse("'" + unreadable.get() + "' is not a key with its value; write force=kent. Allowed keys: "
                    + String.join(", ", SelectionUrl.keys()) + ".");
        }
        return answer(question.get());
    }

    private int answer(Question question) {
        // What is logged would stand among the figures.
        LoggingSystem.get(FigureCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (Releases releases = Releases.open(
                data.toAbsolutePath().normalize(),
                kept.toAbsolutePath().normalize().resolve("releases"))) {
            warn(releases.state().folder());
            Answers answers = new Answers(releases);
            Parsed parsed = answers.read(parameters());
            List<KeyProblem> problems = new ArrayList<>(parsed.problems());
            question.notCompared(parsed.selection()).ifPresent(problems::add);
            problems.forEach(
                    problem -> refuse(problem.message() + ". Allowed: " + String.join(", ", problem.allowed()) + "."));
            return problems.isEmpty() ? print(question, answers, parsed.selection()) : 2;
        } catch (ReleaseNotKept gone) {
            return refuse(gone.getMessage() + ". Allowed: " + String.join(", ", gone.kept()) + ".");
        } catch (DataFolderMissing | DataRefused | ReleaseFailed failure) {
            err().println(failure.getMessage());
            return 1;
        }
    }

    private int print(Question question, Answers answers, Selection selection) {
        byte[] text = form.write(question, answers.answer(question, selection), selection);
        PrintWriter out = spec.commandLine().getOut();
        out.print(new String(text, StandardCharsets.UTF_8));
        if (form == FigureForm.JSON) {
            out.println();
        }
        out.flush();
        return 0;
    }

    /** The same key may be given several times: its values add up. */
    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String key : keys) {
            int sign = key.indexOf('=');
            parameters
                    .computeIfAbsent(key.substring(0, sign), name -> new ArrayList<>())
                    .add(key.substring(sign + 1));
        }
        return parameters;
    }

    private void warn(FolderState state) {
        switch (state) {
            case FolderState.Served() -> {}
            case FolderState.Refused refused -> err().println(refused.sentence() + " The last whole release is used.");
            case FolderState.Unreadable unreadable ->
                err().println(unreadable.sentence() + " The last whole release is used.");
        }
    }

    private int refuse(String words) {
        err().println(words);
        return 2;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
