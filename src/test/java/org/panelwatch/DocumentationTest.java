package org.panelwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Column;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/** README, CONTRIBUTING and src/docs tell what is there: questions, columns, keys, words, rooms, files and numbers. */
class DocumentationTest {

    private static final Path README = Path.of("README.md");
    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Path DOCS = Path.of("src/docs");
    private static final Path METHODS = DOCS.resolve("methods.md");
    private static final Path QUESTIONS = DOCS.resolve("questions");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final Path LAUNCHER = Path.of("panelwatch");
    private static final Path ROOMS = Path.of("src/main/java/org/panelwatch");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern PATH = Pattern.compile("(?:\\.ci|data|frontend|src)/[\\w./-]*");
    private static final Pattern ADDRESS = Pattern.compile("/(?:figures/)?[a-z-]+(?:\\.csv|\\.json)?\\?\\S+");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```");
    private static final Pattern WORKED =
            Pattern.compile("`/figures/([a-z-]+)\\.csv(?:\\?([^`]*))?`\n\n```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HELP_WORD = Pattern.compile("(?m)^  ([a-z]+)\\b");
    private static final Pattern DECISION_ID = Pattern.compile("`([a-z_]+-\\d{4}-\\d{3})`");
    private static final Pattern REGISTRY = Pattern.compile(
            "\"resolved\"\\s*:|registry\\s*=|registry\\.(?:npm|yarn)|<(?:plugin)?[rR]epositor|repo1?\\.maven");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.])/(?:home|root|tmp|work|Users)/\\w|[A-Z]:\\\\Users");

    @TempDir
    private static Path kept;

    private static Releases releases;

    @BeforeAll
    static void load() throws Exception {
        releases = Releases.open(Path.of("data"), kept);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    static List<Question> questions() {
        return Questions.all();
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(README, CONTRIBUTING),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    @Test
    void everyQuestionHasAPageAndEveryPageAQuestion() throws IOException {
        assertThat(names(QUESTIONS))
                .containsExactlyInAnyOrderElementsOf(questions().stream()
                        .map(question -> question.id() + ".md")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionsPageIsHeadedByItsTitle(Question question) throws IOException {
        assertThat(page(question)).startsWith("# " + question.title() + "\n");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionsPageNamesTheColumnsOfItsFigureWithTheirUnits(Question question) throws IOException {
        List<Column> columns =
                new Answers(releases).answer(question, Selection.ALL).columns();
        assertThat(table(page(question), "column").stream().map(row -> List.of(code(row.get(0)), row.get(2))))
                .containsExactlyElementsOf(columns.stream()
                        .map(column -> List.of(
                                column.name(),
                                Optional.ofNullable(column.unit()).orElse("")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theExamplesWorkedByHandAreWhatTheApplicationAnswers(Question question) throws IOException {
        List<MatchResult> examples = find(WORKED, page(question)).toList();
        assertThat(examples).isNotEmpty();
        for (MatchResult example : examples) {
            assertThat(example.group(1)).isEqualTo(question.id());
            Selection selection = read(example.group(2)).selection();
            byte[] answer = CsvFile.write(new Answers(releases).answer(question, selection));
            assertThat(example.group(3)).isEqualTo(new String(answer, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theMethodsListEveryKeyOfAnAddressInItsOrder() throws IOException {
        assertThat(table(text(METHODS), "key").stream().map(row -> code(row.getFirst())))
                .containsExactlyElementsOf(SelectionUrl.keys());
    }

    @Test
    void theMethodsNameOnlyValuesThatAKeyTakes() throws IOException {
        for (List<String> row : table(text(METHODS), "key")) {
            List<String> values = codes(row.get(1)).toList();
            assertThat(values).isNotEmpty();
            for (String value : values) {
                assertThat(read(code(row.getFirst()) + "=" + value).problems()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyAddressInADocumentCanBeAsked(Path document) throws IOException {
        Set<String> open = questions().stream()
                .flatMap(question -> Stream.of(
                        question.page(), "/figures/" + question.id() + ".csv", "/figures/" + question.id() + ".json"))
                .collect(Collectors.toSet());
        for (String address : addresses(text(document))) {
            String[] parts = address.split("\\?", 2);
            assertThat(parts[0]).isIn(open);
            assertThat(read(parts[1]).problems()).as(address).isEmpty();
        }
    }

    @Test
    void theQuestionsOfTheReadmeAreTheQuestions() throws IOException {
        assertThat(table(text(README), "question"))
                .containsExactlyElementsOf(questions().stream()
                        .map(question -> List.of(
                                "[" + question.title() + "](" + QUESTIONS.resolve(question.id() + ".md") + ")",
                                "`" + question.page() + "`",
                                "`/figures/" + question.id() + ".csv`"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
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
    @MethodSource("documents")
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
    @MethodSource("documents")
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

    private static String page(Question question) throws IOException {
        return text(QUESTIONS.resolve(question.id() + ".md"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static boolean isBinary(Path file) throws IOException {
        for (byte one : Files.readAllBytes(file)) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> folders(Path folder) throws IOException {
        return names(folder).stream()
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .toList();
    }

    /** Records after the header; a quoted line break is none. */
    private static long countRows(Path csv) throws IOException {
        return text(csv).replaceAll("\"[^\"]*\"", "").strip().lines().count() - 1;
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> wordsOf(Pattern pattern, String text) {
        return find(pattern, text).map(word -> word.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> codes(String text) {
        return find(CODE, text).map(code -> code.group(1));
    }

    private static String code(String cell) {
        return codes(cell).findFirst().orElse(cell);
    }

    /** The cells of the table whose header begins with a word. */
    private static List<List<String>> table(String text, String header) {
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

    private static String after(String text, String start) {
        assertThat(text).contains(start);
        return text.substring(text.indexOf(start) + start.length());
    }

    private static List<String> addresses(String text) {
        Stream<String> asked =
                find(Pattern.compile("'http://localhost:8080([^']+)'"), text).map(curl -> curl.group(1));
        return Stream.concat(codes(text), asked)
                .filter(code -> ADDRESS.matcher(code).matches())
                .toList();
    }

    /** Reads the query of an address as the pages do. */
    private static Parsed read(String query) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String pair : Optional.ofNullable(query).orElse("").split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                keys.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
            }
        }
        return SelectionUrl.read(keys, releases.current().forces());
    }

    private static List<String> options(String[] words) {
        return Arrays.stream(words).filter(word -> word.startsWith("--")).toList();
    }

    private static String help() throws Exception {
        return run("bash", LAUNCHER.toString(), "--help");
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return said;
    }
}
