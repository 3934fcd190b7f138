package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words {@code map} and {@code check --mapping}, on made-up lines of Philadelphia's form. */
class MapCommandTest {

    private static final Path RESOURCES = Path.of("src/test/resources/mapping");
    private static final Path FINDINGS = RESOURCES.resolve("excerpt/complaints.against.police.findings.csv");
    private static final Path COMPLAINTS = RESOURCES.resolve("excerpt/complaints_against_police.csv");
    private static final Path MAPPING = RESOURCES.resolve("philadelphia.yml");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Panelwatch.commandLine(serving -> {
                    throw new AssertionError("nothing is to be started");
                })
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void aMappingThatPlacesEveryWordEndsWithCodeZero() {
        assertThat(run("check", COMPLAINTS, FINDINGS, "--mapping", MAPPING)).isZero();
        assertThat(out.toString())
                .contains("finding: 19 stated, 1 not applicable, 2 pending, 1 error of the publisher\n"
                        + "       10  No Sustained Findings → not_sustained\n")
                .endsWith("19 decisions from 12 rows of complaints_against_police.csv and 23 rows of "
                        + "complaints.against.police.findings.csv; left out: 4 rows without a finding. "
                        + "No faults, no warnings.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWordWithoutAPlaceIsAFaultWithItsCount() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yml"), Files.readString(MAPPING).replace("      Drugs: drugs\n", ""));

        assertThat(run("check", COMPLAINTS, FINDINGS, "--mapping", mapping, "--format", "csv"))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                severity,file,line,column,value,rule,message,hint
                fault,complaints.against.police.findings.csv,21,conduct,Drugs,unplaced,"is placed by no rule, once","add a rule for it to the column, or the word to missing"
                """);
    }

    @Test
    void theReportForProgramsHasTheSameCounts() {
        assertThat(run("check", COMPLAINTS, FINDINGS, "--mapping", MAPPING, "--format", "json"))
                .isZero();
        JsonNode report = JsonMapper.shared().readTree(out.toString());

        assertThat(report.get("decisions").asLong()).isEqualTo(19);
        assertThat(report.get("without_finding").get("pending").asLong()).isEqualTo(2);
        assertThat(report.get("words").get(0).get("words").asString()).isEqualTo("philadelphia");
    }

    @Test
    void aMappingWithFaultsEndsWithCodeTwoAndNamesEach() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yml"), Files.readString(MAPPING).replace("drugs", "druks"));

        assertThat(run("check", COMPLAINTS, FINDINGS, "--mapping", mapping)).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "m.yml line 62, column 14, key columns.conduct.words.Drugs: 'druks' is not a code of conduct; "
                                + "did you mean drugs?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatTheMappingAsksForMustBeNamed() {
        assertThat(run("check", FINDINGS, "--mapping", MAPPING)).isEqualTo(2);
        assertThat(err.toString()).contains("The mapping asks for complaints_against_police.csv; name it too.");
    }

    @Test
    void theProposalIsPrintedOrWrittenAndNothingIsWrittenOver() throws IOException {
        Path target = folder.resolve("proposed.yml");

        assertThat(run("map", COMPLAINTS, FINDINGS)).isZero();
        assertThat(run("map", COMPLAINTS, FINDINGS, "--out", target)).isZero();
        assertThat(out.toString())
                .isEqualTo(Files.readString(target))
                .isEqualTo(Files.readString(RESOURCES.resolve("proposed.yml")));
        assertThat(run("map", COMPLAINTS, "--out", target)).isEqualTo(2);
        assertThat(err.toString())
                .endsWith("proposed.yml is there already; name another file." + System.lineSeparator());
    }

    @Test
    void whatCannotBeReadIsOneLineAndCodeTwo() throws IOException {
        Path packed = Files.writeString(folder.resolve("all.csv"), "PK\u0003\u0004");

        assertThat(run("map", packed)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("all.csv: the file is a ZIP archive or an Excel workbook, not a CSV file; "
                        + "save the table itself as CSV, unpacked." + System.lineSeparator());
        assertThat(run("map", folder)).isEqualTo(2);
    }

    @Test
    void theBarIsDrawnForLongFilesThatSomebodyWatches() {
        StringWriter screen = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(screen), true)) {
            bar.read(1_000, 4_000);
            assertThat(screen.toString()).isEmpty();
            bar.read(30_000_000, 60_000_000);
        }
        assertThat(screen.toString())
                .startsWith("\r[###############...............]  50% of 60 MB")
                .endsWith("\r");
    }

    @Test
    void nothingIsDrawnWhereNobodyWatches() {
        StringWriter screen = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(screen), false)) {
            bar.read(30_000_000, 60_000_000);
        }
        assertThat(screen.toString()).isEmpty();
    }
}
