package org.panelwatch.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.publish.Drawings;
import org.panelwatch.publish.FigureFiles;
import org.panelwatch.publish.FileAddress;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.FolderState;
import org.panelwatch.release.ReleaseFailed;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code figure}: writes the answer to one question as a file, for the keys of an address. */
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        description = "Prints a figure or writes its file, for the same keys as its address.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:printed or written",
            "1:the data could not be opened, or the file not be written",
            "2:there is no such figure, key or value, or the form is no text and has nowhere to go"
        })
public final class FigureCommand implements Callable<Integer> {

    private static final Set<Form> BINARY = EnumSet.of(Form.PNG, Form.XLSX, Form.ZIP);

    private final OutputStream out;
    private final boolean onScreen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ID", description = "Such as lesser-sanction-rate-over-time.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "KEY=VALUE",
            description = "Such as force=kent or rank=constable~sergeant; for files also size, w, h, plain and excel.")
    private List<String> keys = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "txt",
            converter = FormName.class,
            description = "svg, png, csv, xlsx, json, txt or zip (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Where to write it; without it, it is printed. png, xlsx and zip are not printed on a screen.")
    private @Nullable Path output;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "Of a drawing: web, square, portrait, card or print; the same as size=SIZE.")
    private @Nullable String size;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Of a drawing: light, dark or mono; the same as theme=THEME.")
    private @Nullable String theme;

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            converter = PublicAddress.class,
            description = "What the addresses in the file begin with (default: http://localhost:8080).")
    private Site site = Site.LOCAL;

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

    /** Prints on what the process prints on; the launcher says whether that is a screen. */
    FigureCommand() {
        this(System.out, Boolean.getBoolean("panelwatch.screen"));
    }

    /** @param onScreen whether somebody reads what is printed */
    FigureCommand(OutputStream out, boolean onScreen) {
        this.out = out;
        this.onScreen = onScreen;
    }

    /** Returns 0 when the figure is written; says in one line for each fault why it is not. */
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
                    + String.join(", ", FileAddress.keys(form)) + ".");
        }
        if (output == null && onScreen && BINARY.contains(form)) {
            return refuse(
                    "A ." + form.code() + " file is not for a screen; write --output FILE, or send it on with >.");
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
            FileAddress asked =
                    FileAddress.read(form, parameters(), releases.current().forces());
            List<KeyProblem> problems = new ArrayList<>(asked.problems());
            question.notCompared(asked.selection()).ifPresent(problems::add);
            problems.forEach(
                    problem -> refuse(problem.message() + ". Allowed: " + String.join(", ", problem.allowed()) + "."));
            return problems.isEmpty() ? write(question, new Answers(releases), asked) : 2;
        } catch (ReleaseNotKept gone) {
            return refuse(gone.getMessage() + ". Allowed: " + String.join(", ", gone.kept()) + ".");
        } catch (DataFolderMissing | DataRefused | ReleaseFailed failure) {
            err().println(failure.getMessage());
            return 1;
        }
    }

    private int write(Question question, Answers answers, FileAddress asked) {
        Selection selection = asked.selection();
        Publication publication = new Publication(
                answers.answer(question, selection), selection, question.page(), question.title(), site);
        try (Drawings drawings = new Drawings()) {
            byte[] file = new FigureFiles(drawings).write(publication, form, asked.choices());
            if (output != null) {
                Files.write(output, file);
            } else {
                out.write(file);
                out.write(onScreen && form == Form.JSON ? new byte[] {'\n'} : new byte[0]);
                out.flush();
            }
            return 0;
        } catch (IOException unwritable) {
            err().println("The file could not be written to " + (output == null ? "the output" : output) + ".");
            return 1;
        }
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
        add(parameters, "size", size);
        add(parameters, "theme", theme);
        return parameters;
    }

    private static void add(Map<String, List<String>> parameters, String key, @Nullable String value) {
        if (value != null) {
            parameters.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
        }
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
