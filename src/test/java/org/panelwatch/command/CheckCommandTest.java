package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.SampleFolder;
import picocli.CommandLine;

class CheckCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void withoutWordsItChecksTheFolderCalledData() {
        assertThat(check()).isZero();
        assertThat(out.toString())
                .endsWith("590 hearings, 54 appeals, 1,251 official figures, 48 forces: no faults, 1 warning.\n");
    }

    @Test
    void faultsGiveExitCodeOne() throws IOException {
        SampleFolder.in(folder).replacing(DataFile.FORCES, "territorial", "local");

        assertThat(check(folder)).isEqualTo(1);
        assertThat(out.toString()).contains("forces.csv line 2, column kind: 'local' is not a known code");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileAloneIsCheckedAgainstItsNeighbours() throws IOException {
        SampleFolder.in(folder)
                .replacing(DataFile.FORCES, "territorial", "local")
                .replacing(DataFile.APPEALS, "-001,kent-2021-001,", "-001,kent-2021-777,");

        assertThat(check(folder.resolve("appeals.csv"))).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                appeals.csv line 2, column challenges: 'kent-2021-777' is not in hearings.csv; correct the id, or add the hearing that it means
                2 appeals: 1 fault, no warnings.
                """);
    }

    @Test
    void aFileWithoutNeighboursSaysWhatWasNotChecked() throws IOException {
        SampleFolder.in(folder);
        Files.delete(folder.resolve("forces.csv"));
        Files.delete(folder.resolve("appeals.csv"));

        assertThat(check(folder.resolve("hearings.csv"))).isZero();
        assertThat(out.toString()).isEqualTo("""
                Force codes were not looked up, because the codes in forces.csv could not all be read.
                4 hearings: no faults, no warnings.
                """);
    }

    @Test
    void theFormatCanBeChosen() throws IOException {
        SampleFolder.in(folder);

        assertThat(check("--format", "csv", folder)).isZero();
        assertThat(out.toString()).isEqualTo("severity,file,line,column,value,rule,message,hint\n");
    }

    @Test
    void whatCannotRunIsOneLineAndExitCodeTwo() {
        assertThat(check(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("There is nothing at " + folder.resolve("nowhere")
                        + "; name a folder of data or files in one." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileOfAnotherNameCannotBeChecked() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.csv"), "a,b\n");

        assertThat(check(notes)).isEqualTo(2);
        assertThat(err.toString()).contains("notes.csv is not one of the data files");
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(check("--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("'xml' is not a format; write text, csv or json");
    }
}
