package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.SampleFolder;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.publish.TextFile;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import picocli.CommandLine;

class FigureCommandTest {

    private static final String RATE = "lesser-sanction-rate-over-time";

    /** Kept from test to test, so that the shipped data are loaded once. */
    @TempDir
    private static Path kept;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int figure(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--kept", kept.toString()));
        return new CommandLine(new FigureCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(line.toArray(String[]::new));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    static List<Question> questions() {
        return Questions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFigureOfTheShippedDataIsPrinted(Question question) {
        assertThat(figure(question.id(), "--format", "csv")).isZero();
        assertThat(out.toString()).isEqualTo(text(CsvFile.write(Shipped.figure(question, Selection.ALL))));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void itTakesTheKeysOfThePageAndPrintsTheSameFiles() {
        Selection asked = Selection.ALL
                .with(Criterion.FORCE, List.of("kent", "metropolitan"))
                .with(new Period(2018, null));
        Figure figure = Shipped.figure(Questions.LESSER_SANCTION_RATE_OVER_TIME, asked);

        assertThat(figure(RATE, "force=kent", "force=metropolitan", "from=2018", "--format=json"))
                .isZero();
        assertThat(out.toString().strip())
                .isEqualTo(text(JsonFile.write(new Publication(
                        figure, asked, "/sanctions", Questions.LESSER_SANCTION_RATE_OVER_TIME.title(), Site.LOCAL))));
        out.getBuffer().setLength(0);
        assertThat(figure(RATE, "from=2018", "force=kent~metropolitan")).isZero();
        assertThat(out.toString()).isEqualTo(text(TextFile.write(figure)));
    }

    @Test
    void anUnknownFigureIsAnsweredWithThoseThatThereAre() {
        assertThat(figure("nothing")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no figure 'nothing'. Allowed: outcomes-over-time, ")
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyBadKeyGetsALineWithWhatIsAllowed() {
        assertThat(figure(RATE, "basis=last", "colour=red")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .contains("'last' is not a value of 'basis'. Allowed: first, final.")
                .anyMatch(line -> line.startsWith("There is no filter called 'colour'. Allowed: force, region, "));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWordThatIsNoKeyIsNamed() {
        assertThat(figure(RATE, "kent")).isEqualTo(2);
        assertThat(err.toString()).startsWith("'kent' is not a key with its value; write force=kent.");
    }

    @Test
    void aDimensionThatAFigureCannotCompareIsRefused() {
        assertThat(figure("reversals-compared", "by=rank")).isEqualTo(2);
        assertThat(err.toString()).startsWith("This figure cannot compare by 'rank'. Allowed: forum, brought_by, ");
    }

    @Test
    void brokenDataAreExitCodeOne(@TempDir Path folder) throws Exception {
        SampleFolder.in(folder).replacing(DataFile.FORCES, "territorial", "local");
        assertThat(figure(RATE, "--data", folder.toString())).isEqualTo(1);
        assertThat(figure(RATE, "--data", folder.resolve("gone").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("forces.csv", "gone");
        assertThat(out.toString()).isEmpty();
    }
}
