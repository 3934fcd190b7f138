package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;

/** One address, one picture: whoever draws it, and wherever. */
class SameBytesTest {

    private static final Publication RATE = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);

    @Test
    void manyThreadsGetTheSameBytes() {
        Picture picture = Picture.of(640, 0, Theme.MONO, false);
        Publication flow = Published.of(Questions.OUTCOME_FLOW, Selection.ALL);
        Set<String> drawn = new HashSet<>(IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> Published.DRAWINGS.svg(run % 2 == 0 ? flow : RATE, picture))
                .toList());
        assertThat(drawn).hasSize(2);
    }

    @Test
    void anotherProcessWithoutAnyFontOfTheMachineDrawsTheSameBytes(@TempDir Path folder) throws Exception {
        Path svg = folder.resolve("picture.svg");
        Path png = folder.resolve("picture.png");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AnotherProcess.class.getName(),
                        svg.toString(),
                        png.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        builder.environment()
                .putAll(Map.of("FONTCONFIG_FILE", noFonts.toString(), "FONTCONFIG_PATH", folder.toString()));
        Process process = builder.start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        Picture picture = AnotherProcess.PICTURE;
        assertThat(Files.readString(svg)).isEqualTo(Published.DRAWINGS.svg(RATE, picture));
        assertThat(Files.readAllBytes(png)).isEqualTo(Published.DRAWINGS.png(RATE, picture));
    }

    /** Draws without a display and without any font of the machine. */
    static final class AnotherProcess {

        static final Picture PICTURE = Picture.of(Preset.SQUARE, Theme.MONO, false);

        public static void main(String[] files) throws IOException {
            System.setProperty("java.awt.headless", "true");
            Publication rate = Published.of(Questions.LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL);
            Published.DRAWINGS.png(Published.of(Questions.COVERAGE, Selection.ALL), PICTURE);
            Files.write(Path.of(files[1]), Published.DRAWINGS.png(rate, PICTURE));
            Files.writeString(Path.of(files[0]), Published.DRAWINGS.svg(rate, PICTURE));
            System.exit(0);
        }
    }
}
