package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.SampleFolder;

/** The word {@code propose}, on the shipped data and on a small folder. */
class ProposeCommandTest {

    private static final Path SHIPPED = Path.of("data");
    private static final String ROW = """
            force,decided_on,proceeding,rank,conduct,finding,sanction,found_through,source_kind,source_publisher,source_url
            kent,2021-03-04,misconduct_hearing,constable,dishonesty,gross_misconduct,final_written_warning,hearing_report,force,Kent Police,https://www.kent.police.uk/made-up
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int propose(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "propose";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return Panelwatch.commandLine(serving -> {
                    throw new AssertionError("nothing is to be started");
                })
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private Path rows(String csv) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), csv);
    }

    private Path sample() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        SampleFolder.in(data);
        return data;
    }

    @Test
    void theChangeAndWhatItMakesOfTheFiguresArePrintedAndNothingIsWritten() throws IOException {
        String before = Files.readString(SHIPPED.resolve("hearings.csv"));

        assertThat(propose(rows(ROW))).isZero();
        assertThat(out.toString())
                .startsWith("hearings.csv: 1 row added, 0 corrected, 0 there already.\nNew ids: kent-2021-002.\n")
                .contains("\n+kent-2021-002,,,kent,2021-03-04,misconduct_hearing,,constable,,dishonesty,")
                .contains("    before: Of 398 officers found to have committed gross misconduct in 2011–2026 (England "
                        + "and Wales), 56 (14%, 95% interval 11% to 18%) were given less than dismissal, as first "
                        + "decided.\n    after:  Of 399 officers")
                .contains("    2021, Less than dismissal: 6 → 7\n    2021, Gross misconduct found: 42 → 43\n")
                .contains("How often challenges succeed, compared: no change\n")
                .endsWith("Nothing was written; --write changes the data, --out FOLDER writes a changed copy.\n");
        assertThat(err.toString()).isEmpty();
        assertThat(SHIPPED.resolve("hearings.csv")).hasContent(before);
    }

    @Test
    void whatIsPrintedIsAChangeThatGitTakes() throws Exception {
        Path data = sample();
        assertThat(propose(rows(ROW), "--data", data)).isZero();
        Path printed = Files.writeString(folder.resolve("change.txt"), out.toString());
        List<String> words = List.of("git", "apply", printed.toString());
        Process git =
                new ProcessBuilder(words).directory(folder.toFile()).inheritIO().start();

        assertThat(git.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(git.exitValue()).isZero();
        assertThat(Files.readAllLines(data.resolve("hearings.csv")))
                .hasSize(7)
                .anyMatch(line -> line.startsWith("kent-2021-003,,,kent,"));
        assertThat(new DataFolder(data).check().clean()).isTrue();
    }

    @Test
    void aRowThatMayBeThereAlreadyIsShownBesideTheOther() throws IOException {
        assertThat(propose(rows(ROW), "--data", sample())).isZero();
        assertThat(out.toString())
                .contains("2 pairs of rows may tell of one decision; look at each, and leave the new row out if so:")
                .contains("  Rank               Constable                                     Constable\n");
    }

    @Test
    void faultsAreListedWithTheirPlacesAndNothingIsWritten() throws IOException {
        Path data = sample();

        assertThat(propose(
                        rows(ROW.replace(",kent,", ",kemt,").replace("\nkent,", "\nkemt,")), "--data", data, "--write"))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                rows.csv line 2, column force: 'kemt' is not a force of forces.csv; did you mean kent?
                1 fault, 0 warnings. Nothing was written.
                """);
        assertThat(data.resolve("hearings.csv")).hasContent(SampleFolder.HEARINGS);
    }

    @Test
    void theChangeIsWrittenWhereItIsAskedFor() throws IOException {
        Path data = sample();
        Path copy = folder.resolve("copy");

        assertThat(propose(rows(ROW), "--data", data, "--out", copy)).isZero();
        assertThat(data.resolve("hearings.csv")).hasContent(SampleFolder.HEARINGS);
        assertThat(propose(rows(ROW), "--data", data, "--write")).isZero();
        assertThat(data.resolve("hearings.csv"))
                .hasSameTextualContentAs(copy.resolve("hearings.csv"))
                .content()
                .contains("kent-2021-003,");
        assertThat(out.toString()).endsWith("Written: " + data.resolve("hearings.csv") + ".\n");
        assertThat(propose(rows(ROW), "--data", data, "--out", copy)).isEqualTo(2);
        assertThat(err.toString()).contains("copy holds data already; name another folder, or a new one.");
    }

    @Test
    void rowsThatAreThereAlreadyNeedNoChange() throws IOException {
        assertThat(propose(rows(SampleFolder.HEARINGS), "--data", sample())).isZero();
        assertThat(out.toString()).isEqualTo("hearings.csv: 0 rows added, 0 corrected, 4 there already.\n");
    }

    @Test
    void aForeignFileIsReadByItsMapping() throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.yml"), """
                mapping: 1
                title: Outcomes
                files:
                  outcomes: {name: outcomes.csv}
                columns:
                  force: {value: kent}
                  decided_on: {from: Date, dates: [dd/MM/yyyy]}
                  proceeding: {value: misconduct_hearing}
                  finding: {from: Finding, words: {GM: gross_misconduct}}
                  sanction: {from: Outcome, words: {Sacked: dismissed}}
                  found_through: {value: hearing_report}
                  source_kind: {value: force}
                  source_publisher: {value: Kent Police}
                  source_url: {value: "https://www.kent.police.uk/made-up"}
                  unit: Unit
                """);
        Path file = Files.writeString(
                folder.resolve("outcomes.csv"), "Date,Finding,Outcome,Unit\n01/02/2022,GM,Sacked,North\n");

        assertThat(propose(file, "--mapping", mapping, "--data", sample())).isZero();
        assertThat(out.toString())
                .startsWith("Left out, since our files have no such columns: unit.\n")
                .contains("\n+kent-2022-001,,,kent,2022-02-01,misconduct_hearing,,,,,gross_misconduct,dismissed,,");
        Files.writeString(file, "Date,Finding,Outcome,Unit\n01/02/2022,GM,Demoted,North\n");
        assertThat(propose(file, "--mapping", mapping, "--data", folder.resolve("data")))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("outcomes.csv line 2, column sanction: 'Demoted' is placed by no rule, once; add a rule");
    }

    @Test
    void whatCannotRunIsOneLineAndCodeTwo() throws IOException {
        Path data = sample();
        assertThat(propose(rows(ROW), rows(ROW), "--data", data)).isEqualTo(2);
        assertThat(propose(rows(ROW), "--data", folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(propose(rows(ROW), "--data", data, "--write", "--out", folder.resolve("x")))
                .isEqualTo(2);
        new SampleFolder(data).replacing(DataFile.HEARINGS, ",dishonesty,", ",dishonest,");
        assertThat(propose(rows(ROW), "--data", data)).isEqualTo(2);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Name one file at a time"),
                        line -> assertThat(line).startsWith("There is no data folder at "),
                        line -> assertThat(line).isEqualTo("Choose one of --out and --write."),
                        line -> assertThat(line)
                                .contains("have faults of their own; mend them first: hearings.csv line 2, column "
                                        + "conduct: 'dishonest' is not a known code"));
        assertThat(out.toString()).isEmpty();
    }
}
