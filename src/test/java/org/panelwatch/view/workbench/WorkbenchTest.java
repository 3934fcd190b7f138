package org.panelwatch.view.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.Answers;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.view.OnPages;
import org.panelwatch.view.Opened;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of a visitor with files of their own, on the server's side. */
class WorkbenchTest extends OnPages {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path EXCERPT = Path.of("src/test/resources/mapping/excerpt");
    private static final String FINDINGS = "complaints.against.police.findings.csv";
    private static final String COMPLAINTS = "complaints_against_police.csv";

    @Autowired
    private PrivateSpaces spaces;

    @Autowired
    private Answers answers;

    private Component page;

    @BeforeEach
    void open() {
        page = Opened.open("workbench", "");
    }

    @AfterEach
    void leave() {
        bench().delete();
    }

    private Workbench bench() {
        return Workbench.here(spaces, answers.release().forces());
    }

    private void bring(String name, byte[] bytes) throws IOException {
        bench().receive(name, new ByteArrayInputStream(bytes));
        bench().readFiles();
        settle();
    }

    private void bringExcerpt() throws IOException {
        bench().receive(FINDINGS, Files.newInputStream(EXCERPT.resolve(FINDINGS)));
        bring(COMPLAINTS, Files.readAllBytes(EXCERPT.resolve(COMPLAINTS)));
    }

    /** Waits for what is being read and opens the page anew, as another tab would. */
    private void settle() {
        bench().desk()
                .reading()
                .ifPresent(reading -> assertThat(reading.doneWithin(PATIENCE)).isTrue());
        Opened.open("data", "");
        page = Opened.open("workbench", "");
    }

    private void choose(String label, String option) {
        Pick pick = Opened.all(page, Pick.class).stream()
                .filter(one -> label.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list " + label));
        String value = pick.options().stream()
                .filter(one -> one.label().equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError(option + " is none of " + pick.options()))
                .value();
        pick.choose(value);
        settle();
    }

    private void write(String id, String words) {
        Opened.all(page, Entry.class).stream()
                .filter(entry -> entry.fieldId().equals(id))
                .findFirst()
                .orElseThrow()
                .write(words);
        settle();
    }

    private String words(String part) {
        return Opened.plain(Opened.all(page)
                .filter(one -> one.getId().filter(part::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatIsNotPlacedIsCountedUntilItHasAPlace() throws IOException {
        bringExcerpt();
        assertThat(words("column-finding")).contains("2 words without a place, in 19 cells");

        choose("Finding for Sustained Finding", "Gross misconduct");
        assertThat(words("column-finding")).contains("1 word without a place, in 10 cells");

        choose("Finding for No Sustained Findings", "Not proven");
        assertThat(words("column-finding")).contains("19 stated");
        assertThat(words("check")).contains("19 decisions from");
        assertThat(words("explore")).contains("19 decisions can be explored");
    }

    @Test
    void theFormAndTheTextAreInStep() throws IOException {
        bringExcerpt();
        choose("Finding for Sustained Finding", "Gross misconduct");
        assertThat(bench().desk().text()).contains("Sustained Finding: gross_misconduct");

        write(
                "mapping-text",
                bench().desk().text().replace("Sustained Finding: gross_misconduct", "Sustained Finding: misconduct"));
        assertThat(picked("Finding for Sustained Finding")).isEqualTo("misconduct");
    }

    private String picked(String label) {
        return Opened.all(page, Pick.class).stream()
                .filter(one -> label.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow()
                .chosen();
    }

    @Test
    void everyFaultOfTheTextIsToldByItsLineAndTheFormKeepsTheLastMappingThatCouldBeRead() throws IOException {
        bringExcerpt();
        write("mapping-text", "mapping: 1\ntitle: X\nfile: {}\ncolumns: 7\n");
        assertThat(words("mapping")).contains("line 3").contains("line 4");
        assertThat(words("column-finding")).contains("No Sustained Findings");
        assertThat(words("explore")).contains("mend the faults");
    }

    @Test
    void anOwnScaleBeginsWithTheWordsOfTheFileAndSaysWhatEachCountsAs() throws IOException {
        bringExcerpt();
        Pick scale = Opened.all(page, Pick.class).stream()
                .filter(one -> "scale-of-sanction".equals(one.getElement().getAttribute("aria-labelledby")))
                .findFirst()
                .orElseThrow();
        scale.choose("own");
        settle();
        assertThat(words("column-sanction")).contains("5 stated");
        choose("What Guilty Finding counts as", "ends the career");
        assertThat(bench().desk().text()).containsOnlyOnce("ends_career: yes");
    }

    @Test
    void aWordForMissingValuesCanGetAnotherMeaning() throws IOException {
        bringExcerpt();
        choose("What NA means", "Not applicable: there can be none");
        assertThat(bench().desk().text()).contains("NA: not_applicable");
    }

    @Test
    void packedFilesAreRefusedWithWhatToDo() throws IOException {
        bring("outcomes.xlsx", "PK\u0003\u0004not really".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(words("files"))
                .contains("outcomes.xlsx was not taken: the file is a ZIP archive or an Excel workbook")
                .contains("CSV UTF-8");
        assertThat(bench().files()).isEmpty();
    }

    @Test
    void emptyFilesAndTooManyAreRefused() throws IOException {
        bring("none.csv", new byte[0]);
        assertThat(words("files")).contains("none.csv was not taken: the file is empty");
        for (int i = 0; i < 5; i++) {
            bench().receive(
                            i + ".csv",
                            new ByteArrayInputStream("finding,sanction\na,b\n".getBytes(StandardCharsets.UTF_8)));
        }
        settle();
        assertThat(words("files")).contains("You can have 4 files at a time");
        assertThat(bench().files()).hasSize(4);
    }

    @Test
    void whatAScreenWouldObeyIsShownAndNeverObeyed() throws IOException {
        bring(
                "x.csv",
                "finding,sanction\n<script>alert(1)</script>,\"a\u0007b\u202Ec\nd\"\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(words("preview")).contains("<script>alert(1)</script>").contains("a␇b⟨U+202E⟩c⏎d");
    }

    @Test
    void deletingLeavesNothingOnDisk() throws IOException {
        bringExcerpt();
        assertThat(privateFiles()).isNotEmpty();
        NativeButton delete = Opened.all(page, NativeButton.class).stream()
                .filter(button -> button.getText().equals("Delete my data now"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(delete, new ClickEvent<>(delete));
        assertThat(privateFiles()).isEmpty();
        assertThat(Opened.plain(page)).contains("have been deleted");
    }

    private static List<Path> privateFiles() {
        Path root = kept.resolve("private");
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
