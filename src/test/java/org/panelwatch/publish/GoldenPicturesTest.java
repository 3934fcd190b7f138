package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;

/**
 * Every question in every preset looks as it did when somebody last looked at it. A drawing that differs is written to
 * {@code target/golden-differs}; {@code -Dgolden=accept} takes all as they are now.
 */
class GoldenPicturesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path DIFFERS = Path.of("target/golden-differs");
    private static final Path HASHES = GOLDEN.resolve("hashes.txt");
    private static final boolean ACCEPTED = "accept".equals(System.getProperty("golden"));

    private static final Map<String, String> EXPECTED = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Files.createDirectories(GOLDEN);
        Files.createDirectories(DIFFERS);
        if (ACCEPTED) {
            Files.writeString(HASHES, hashes());
        }
        Files.readAllLines(HASHES).forEach(line -> EXPECTED.put(line.substring(66), line.substring(0, 64)));
    }

    private static String hashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (Question question : Questions.all()) {
            pictures()
                    .forEach((name, picture) -> hashes.put(
                            question.id() + " " + name, hash(Published.svg(question, Selection.ALL, picture))));
        }
        return hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Presets in light, and the first of them in the other themes. */
    private static Map<String, Picture> pictures() {
        Map<String, Picture> pictures = new TreeMap<>();
        for (Preset preset : Preset.values()) {
            pictures.put(preset.code() + " light", Picture.of(preset, Theme.LIGHT, false));
        }
        pictures.put("web dark", Picture.of(Preset.WEB, Theme.DARK, false));
        pictures.put("web mono", Picture.of(Preset.WEB, Theme.MONO, false));
        return pictures;
    }

    static List<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyPictureOfAQuestionIsAsItWas(Question question) throws IOException {
        List<String> differ = new ArrayList<>();
        for (var picture : pictures().entrySet()) {
            String name = question.id() + " " + picture.getKey();
            String svg = Published.svg(question, Selection.ALL, picture.getValue());
            if (!hash(svg).equals(EXPECTED.get(name))) {
                Files.writeString(DIFFERS.resolve(name.replace(' ', '-') + ".svg"), svg);
                differ.add(name);
            }
        }
        assertThat(differ).as("look at them in " + DIFFERS).isEmpty();
    }

    /** Without its fonts and a line an element, so that a change of it can be read. */
    @ParameterizedTest
    @MethodSource("questions")
    void thePictureForAnArticleIsAsItWasElementByElement(Question question) throws IOException {
        String svg = Published.svg(question, Selection.ALL, Picture.of(Preset.WEB, Theme.LIGHT, false))
                .replaceFirst("<style>.*?</style>", "")
                .replace("><", ">\n<");
        Path golden = GOLDEN.resolve(question.id() + ".svg");
        if (ACCEPTED) {
            Files.writeString(golden, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(golden));
    }

    @Test
    void noPictureIsLeftOfAQuestionThatIsNoMore() throws IOException {
        assertThat(EXPECTED).hasSize(Questions.all().size() * pictures().size());
        List<String> known =
                Questions.all().stream().map(question -> question.id() + ".svg").toList();
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .isSubsetOf(known);
        }
    }

    private static String hash(String svg) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
