package org.panelwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.panelwatch.Documents.DECISIONS;
import static org.panelwatch.Documents.LAUNCHER;
import static org.panelwatch.Documents.LINK;
import static org.panelwatch.Documents.METHODS;
import static org.panelwatch.Documents.QUESTIONS;
import static org.panelwatch.Documents.README;
import static org.panelwatch.Documents.ROOMS;
import static org.panelwatch.Documents.after;
import static org.panelwatch.Documents.code;
import static org.panelwatch.Documents.codes;
import static org.panelwatch.Documents.documents;
import static org.panelwatch.Documents.find;
import static org.panelwatch.Documents.folders;
import static org.panelwatch.Documents.help;
import static org.panelwatch.Documents.names;
import static org.panelwatch.Documents.run;
import static org.panelwatch.Documents.table;
import static org.panelwatch.Documents.text;
import static org.panelwatch.Documents.wordsOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README, CONTRIBUTING and src/docs tell what is there: words, rooms, files, decisions and numbers. */
class DocumentationTest {

    private static final Pattern PATH = Pattern.compile("(?:\\.ci|data|frontend|src)/[\\w./-]*");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```");
    private static final Pattern HELP_WORD = Pattern.compile("(?m)^  ([a-z]+)\\b");
    private static final Pattern DECISION_ID = Pattern.compile("`([a-z_]+-\\d{4}-\\d{3})`");
    private static final Pattern REGISTRY = Pattern.compile(
            "\"resolved\"\\s*:|registry\\s*=|registry\\.(?:npm|yarn)|<(?:plugin)?[rR]epositor|repo1?\\.maven");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.])/(?:home|root|tmp|work|Users)/\\w|[A-Z]:\\\\Users");

    @ParameterizedTest
    @MethodSource("org.panelwatch.Documents#documents")
    void everyDecisionNamedInADocumentIsInTheData(Path document) throws IOException {
        String rows = "\n" + text(Path.of("data/hearings.csv")) + text(Path.of("data/appeals.csv"));
        assertThat(find(DECISION_ID, text(document)).map(id -> id.group(1)))
                .allSatisfy(id -> assertThat(rows).contains("\n" + id + ","));
    }

    @Test
    void theReadmeCountsTheRowsThatAreThere() throws IOException {
        for (List<String> row : table(text(README), "file")) {
            long rows = countRows(Path.of(code(row.get(0))));
            assertThat(row.get(1)).as(row.get(0)).isEqualTo("%,d".formatted(rows));
        }
    }

    @Test
    void theReadmeAndTheHelpNameTheWordsOfTheLauncher() throws Exception {
        String words = find(Pattern.compile("(?m)^  ([a-z| ]+)\\) .*;;$"), after(text(LAUNCHER), "\ncase $word in\n"))
                .map(branch -> branch.group(1))
                .collect(Collectors.joining("|"));
        Set<String> launcher = Arrays.stream(words.split("[| ]+"))
                .filter(word -> !word.equals("help"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(launcher).contains("serve", "test");
        assertThat(wordsOf(HELP_WORD, help())).isEqualTo(launcher);
        Set<String> readme = new TreeSet<>(Set.of("serve", "test"));
        table(text(README), "word").forEach(row -> readme.add(code(row.getFirst())));
        assertThat(readme).isEqualTo(launcher);
    }

    @ParameterizedTest
    @MethodSource("org.panelwatch.Documents#documents")
    void everyCommandInADocumentIsAWordOfTheLauncherOrAsksIt(Path document) throws Exception {
        String help = help();
        Set<String> known = wordsOf(HELP_WORD, help);
        for (String command : find(COMMANDS, text(document))
                .flatMap(block -> block.group(1).lines())
                .toList()) {
            String[] words = command.split(" ");
            if (words[0].equals("curl")) {
                assertThat(command).matches("curl 'http://localhost:8080/figures/[^' ]+'");
            } else {
                assertThat(words[0]).isEqualTo("./panelwatch");
                assertThat(words[1]).as(command).isIn(known);
                options(words).forEach(option -> assertThat(help).contains("[" + option + " "));
            }
        }
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(text(README).lines().count()).isLessThan(150);
    }

    @ParameterizedTest
    @MethodSource("org.panelwatch.Documents#documents")
    void everyFileThatADocumentNamesIsThere(Path document) throws IOException {
        String text = text(document);
        Path folder = document.resolveSibling("");
        assertThat(find(LINK, text).map(link -> link.group(1)).filter(link -> !link.startsWith("https://")))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
        assertThat(codes(text).filter(code -> PATH.matcher(code).matches()))
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void whatTheApplicationShowsLinksToNoFile() throws IOException {
        for (Path document : documents()) {
            if (document.equals(METHODS) || document.startsWith(QUESTIONS)) {
                assertThat(find(LINK, text(document)).map(link -> link.group(1)))
                        .allMatch(link -> link.startsWith("https://"));
            }
        }
    }

    @Test
    void theReadmeListsTheRooms() throws IOException {
        assertThat(table(text(README), "room").stream().map(row -> code(row.getFirst())))
                .containsExactlyInAnyOrderElementsOf(folders(ROOMS));
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndListed() throws IOException {
        List<String> decisions = names(DECISIONS).stream()
                .filter(name -> !name.equals("README.md"))
                .toList();
        assertThat(decisions.stream().map(name -> name.substring(0, 5)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, decisions.size())
                        .mapToObj("D%03d-"::formatted)
                        .toList());
        String index = text(DECISIONS.resolve("README.md"));
        for (String name : decisions) {
            String heading = text(DECISIONS.resolve(name)).lines().findFirst().orElse("");
            String number = name.substring(0, 4);
            assertThat(heading).startsWith("# " + number + " ");
            assertThat(index).contains("| [" + number + "](" + name + ") | " + heading.substring(7) + " |");
        }
    }

    @Test
    void noFileNamesARegistryOrAPathOfOneMachine() throws Exception {
        assumeTrue(Files.exists(Path.of(".git")), "not a clone, so nothing is tracked");
        List<String> found = new ArrayList<>();
        for (String name :
                run("git", "-c", "safe.directory=*", "ls-files", "-z").split("\0")) {
            Path file = Path.of(name);
            if (Files.exists(file) && !name.endsWith(getClass().getSimpleName() + ".java") && !isBinary(file)) {
                text(file)
                        .lines()
                        .filter(line -> REGISTRY.matcher(line).find()
                                || MACHINE.matcher(line.replaceAll("https?://\\S+", ""))
                                        .find())
                        .forEach(line -> found.add(name + ": " + line.strip()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isBinary(Path file) throws IOException {
        for (byte one : Files.readAllBytes(file)) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** Records after the header; a quoted line break is none. */
    private static long countRows(Path csv) throws IOException {
        return text(csv).replaceAll("\"[^\"]*\"", "").strip().lines().count() - 1;
    }

    private static List<String> options(String[] words) {
        return Arrays.stream(words).filter(word -> word.startsWith("--")).toList();
    }
}
