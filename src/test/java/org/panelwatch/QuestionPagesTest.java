package org.panelwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.Documents.METHODS;
import static org.panelwatch.Documents.QUESTIONS;
import static org.panelwatch.Documents.README;
import static org.panelwatch.Documents.code;
import static org.panelwatch.Documents.codes;
import static org.panelwatch.Documents.find;
import static org.panelwatch.Documents.names;
import static org.panelwatch.Documents.page;
import static org.panelwatch.Documents.table;
import static org.panelwatch.Documents.text;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** The pages of questions, the methods and every address in a document tell what the application answers. */
class QuestionPagesTest {

    private static final Pattern ADDRESS = Pattern.compile("/(?:figures/)?[a-z-]+(?:\\.csv|\\.json)?\\?\\S+");
    private static final Pattern WORKED =
            Pattern.compile("`/figures/([a-z-]+)\\.csv(?:\\?([^`]*))?`\n\n```csv\n(.*?)```", Pattern.DOTALL);

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
    @MethodSource("org.panelwatch.Documents#documents")
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
}
