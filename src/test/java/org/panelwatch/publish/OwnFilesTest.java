package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.release.OwnFiles;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;
import tools.jackson.databind.json.JsonMapper;

/** Files of a visitor's own data say so, and nothing in them looks published. */
class OwnFilesTest {

    private static final String LINE = "Your data: Decisions of the Elsewhere board (not published by Panelwatch)";

    /** Nothing of the kind is to be read in any file. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "CC[ -]BY|creativecommons|panelwatch\\.example|release=|[Rr]elease [0-9a-f]{12}|England and Wales"
                    + "|[Rr]eported decisions|[Pp]anels?\\b(?!watch)|of police officers");

    @TempDir
    static Path folder;

    private static PrivateSpaces spaces;
    private static PrivateRelease loaded;
    private static final Drawings DRAWINGS = new Drawings();

    @BeforeAll
    static void load() throws Exception {
        spaces = OwnFiles.spaces(folder);
        loaded = OwnFiles.load(spaces.open(), OwnFiles.board(), OwnFiles.BOARD);
    }

    @AfterAll
    static void close() {
        spaces.close();
        DRAWINGS.close();
    }

    private static Publication publication(Question question, Selection selection) {
        Figure figure = Answers.of(loaded).answer(question, selection);
        return new Publication(
                figure, selection, question.page(), question.title(), Site.parse("https://panelwatch.example"));
    }

    private static byte[] written(Publication publication, Form form) {
        FileChoices choices = new FileChoices(Picture.of(Preset.WEB, Theme.LIGHT, false), false);
        return new FigureFiles(DRAWINGS).write(publication, form, choices);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void noFileLooksPublished(Form form) throws IOException {
        for (Question question : OwnQuestions.of(loaded).all()) {
            byte[] file = written(publication(question, Selection.ALL), form);
            for (Map.Entry<String, String> text : texts(form, file).entrySet()) {
                assertThat(PUBLISHED
                                .matcher(text.getValue())
                                .results()
                                .map(found -> found.group() + " in " + text.getKey()))
                        .as(question.id())
                        .isEmpty();
                assertThat(text.getValue()).doesNotContain(loaded.release().id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"TXT", "SVG", "JSON", "XLSX", "ZIP"})
    void everyFileWithWordsSaysWhoseDataTheyAre(Form form) throws IOException {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        String all = String.join(
                "\n",
                texts(form, written(publication(question, Selection.ALL), form)).values());
        assertThat(all.replaceAll("<[^>]*>|\\s+", " ").replaceAll("\\s+", " "))
                .contains(form == Form.JSON ? "Decisions of the Elsewhere board" : LINE);
    }

    @Test
    void aDrawingHasItInOneLineAndNoAddress() {
        Question question =
                OwnQuestions.of(loaded).find("lesser-sanction-rate-over-time").orElseThrow();
        for (Preset preset : Preset.values()) {
            for (boolean plain : new boolean[] {true, false}) {
                String svg = DRAWINGS.svg(publication(question, Selection.ALL), Picture.of(preset, Theme.LIGHT, plain));
                assertThat(svg).contains("Your data").doesNotContain("figures/").doesNotContain("Follows new data");
            }
        }
    }

    @Test
    void namesOfFilesSayItAndTellNothingElse() {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        FileChoices choices = FileChoices.USUAL;
        assertThat(FileName.of(publication(question, Selection.ALL), choices, Form.CSV))
                .isEqualTo("your-data-own-findings.csv");
        assertThat(FileName.of(
                        publication(question, Selection.ALL.with(Criterion.RANK, java.util.List.of("sergeant"))),
                        choices,
                        Form.PNG))
                .matches("your-data-own-findings-[0-9a-f]{8}\\.png");
    }

    @Test
    void jsonHasNoReleaseAndNoLinks() {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        var json = JsonMapper.shared().readTree(written(publication(question, Selection.ALL), Form.JSON));
        assertThat(json.has("release")).isFalse();
        assertThat(json.get("links").isEmpty()).isTrue();
        assertThat(json.get("your_data").get("published").asBoolean()).isFalse();
        assertThat(json.get("selection").get("unit").asString()).isEqualTo("decision");
    }

    @Test
    void aPackageHasNoCitationOfOurs() throws IOException {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        Map<String, byte[]> files = Publications.files(written(publication(question, Selection.ALL), Form.ZIP));
        assertThat(files.keySet())
                .containsExactly("README.md", "datapackage.json", "own-findings.csv", "own-findings.svg");
        assertThat(new String(files.get("README.md"), StandardCharsets.UTF_8))
                .contains("No licence is stated")
                .contains("Elsewhere Police Board, https://board.example/decisions");
    }

    @Test
    void theLineOfSourcesSaysIt() {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        assertThat(SourcesLine.of(publication(question, Selection.ALL).figure()))
                .isEqualTo(LINE);
    }

    private static Map<String, String> texts(Form form, byte[] file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (form == Form.ZIP || form == Form.XLSX) {
            Publications.files(file)
                    .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        } else {
            texts.put(form.code(), new String(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
