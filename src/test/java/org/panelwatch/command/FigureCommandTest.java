package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
import org.panelwatch.publish.XlsxFile;
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

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private boolean onScreen;

    private int figure(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--kept", kept.toString()));
        return new CommandLine(new FigureCommand(out, onScreen))
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
        assertThat(text(out.toByteArray())).isEqualTo(text(CsvFile.write(Shipped.figure(question, Selection.ALL))));
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
        assertThat(text(out.toByteArray()))
                .isEqualTo(text(JsonFile.write(new Publication(
                        figure, asked, "/sanctions", Questions.LESSER_SANCTION_RATE_OVER_TIME.title(), Site.LOCAL))));
        out.reset();
        assertThat(figure(RATE, "from=2018", "force=kent~metropolitan")).isZero();
        assertThat(text(out.toByteArray())).isEqualTo(text(TextFile.write(figure)));
    }

    @Test
    void anUnknownFigureIsAnsweredWithThoseThatThereAre() {
        assertThat(figure("nothing")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no figure 'nothing'. Allowed: outcomes-over-time, ")
                .hasLineCount(1);
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void everyBadKeyGetsALineWithWhatIsAllowed() {
        assertThat(figure(RATE, "basis=last", "colour=red")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .contains("'last' is not a value of 'basis'. Allowed: first, final.")
                .anyMatch(line -> line.startsWith("There is no filter called 'colour'. Allowed: force, region, "));
        assertThat(out.toByteArray()).isEmpty();
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
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void aFileIsWrittenWhereItShouldGo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("kent.xlsx");
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent"));
        Question question = Questions.LESSER_SANCTION_RATE_OVER_TIME;

        assertThat(figure(RATE, "force=kent", "--format", "xlsx", "--output", file.toString()))
                .isZero();
        assertThat(file)
                .hasBinaryContent(XlsxFile.write(new Publication(
                        Shipped.figure(question, kent), kent, question.page(), question.title(), Site.LOCAL)));
        assertThat(out.toByteArray()).isEmpty();
        assertThat(figure(
                        RATE,
                        "--format=csv",
                        "--output",
                        folder.resolve("no/such/folder").toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The file could not be written to ")
                .hasLineCount(1);
    }

    @Test
    void whatIsNoTextIsNotPrintedOnAScreenButGoesDownAPipe() {
        onScreen = true;
        assertThat(figure(RATE, "--format", "xlsx")).isEqualTo(2);
        assertThat(err.toString()).startsWith("A .xlsx file is not for a screen; write --output FILE");
        assertThat(out.toByteArray()).isEmpty();
        onScreen = false;
        assertThat(figure(RATE, "--format", "xlsx")).isZero();
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void theKeysOfFilesAreReadAndRefusedAsInAnAddress() {
        assertThat(figure(RATE, "excel=1", "--format", "csv")).isZero();
        assertThat(text(out.toByteArray())).startsWith("\uFEFFyear,").contains("\r\n");
        assertThat(figure(RATE, "--size", "huge", "--theme", "pink", "excel=1", "--format", "svg"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactlyInAnyOrder(
                        "'pink' is not a value of 'theme'. Allowed: light, dark, mono.",
                        "'excel' means nothing for a .svg. Allowed: size, w, h, plain.",
                        "'huge' is not a value of 'size'. Allowed: web, square, portrait, card, print.");
    }

    @Test
    void addressesInAFileBeginWithThePublicOne() {
        assertThat(figure(RATE, "--format", "csv", "--public-address", "ftp://panelwatch.example"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("'ftp://panelwatch.example' is not a public address; write one such as https://");
    }

    @Test
    void aReleaseThatIsNotKeptIsNamedWithThoseThatAre() {
        assertThat(figure(RATE, "release=000000000000")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("Release 000000000000 is not kept here. Allowed: "
                        + Shipped.release().id() + ".\n");
    }
}
