package org.panelwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.question.Question;

/** The documents of the project, and how tests read them. */
final class Documents {

    static final Path README = Path.of("README.md");
    static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    static final Path DOCS = Path.of("src/docs");
    static final Path METHODS = DOCS.resolve("methods.md");
    static final Path QUESTIONS = DOCS.resolve("questions");
    static final Path DECISIONS = DOCS.resolve("decisions");
    static final Path LAUNCHER = Path.of("panelwatch");
    static final Path ROOMS = Path.of("src/main/java/org/panelwatch");

    static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private Documents() {}

    /** README, CONTRIBUTING and all of src/docs. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(README, CONTRIBUTING),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    static String page(Question question) throws IOException {
        return text(QUESTIONS.resolve(question.id() + ".md"));
    }

    static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> folders(Path folder) throws IOException {
        return names(folder).stream()
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .toList();
    }

    static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    static Set<String> wordsOf(Pattern pattern, String text) {
        return find(pattern, text).map(word -> word.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> codes(String text) {
        return find(CODE, text).map(code -> code.group(1));
    }

    static String code(String cell) {
        return codes(cell).findFirst().orElse(cell);
    }

    /** The cells of the table whose header begins with a word. */
    static List<List<String>> table(String text, String header) {
        List<List<String>> rows = after(text, "\n| " + header + " |")
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(cells -> cells.subList(0, cells.size() - 1))
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    static String after(String text, String start) {
        assertThat(text).contains(start);
        return text.substring(text.indexOf(start) + start.length());
    }

    static String help() throws Exception {
        return run("bash", LAUNCHER.toString(), "--help");
    }

    static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return said;
    }
}
