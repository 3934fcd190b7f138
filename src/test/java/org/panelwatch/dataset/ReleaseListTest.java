package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.vocabulary.ReleaseId;

class ReleaseListTest {

    @TempDir
    Path folder;

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("releases.csv"), text);
    }

    private List<String> faults(String text) throws IOException {
        return ReleaseList.check(list(text)).stream().map(CellProblem::sentence).toList();
    }

    @Test
    void aDayAndANoteAreReadByTheId() throws IOException {
        ReleaseList read = ReleaseList.read(
                list("released_on,release,note\n2026-11-20,0123456789ab,\"One, two.\"\n2026-11-21,ffffffffffff,\n"));
        assertThat(read.find(new ReleaseId("0123456789ab")))
                .hasValue(new ReleaseList.Entry(LocalDate.of(2026, 11, 20), "One, two."));
        assertThat(read.find(new ReleaseId("ffffffffffff")))
                .hasValue(new ReleaseList.Entry(LocalDate.of(2026, 11, 21), null));
        assertThat(read.find(new ReleaseId("000000000000"))).isEmpty();
    }

    @Test
    void aMissingListSaysNothing() {
        assertThat(ReleaseList.read(folder.resolve("releases.csv")).entries()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithLineAndColumn() throws IOException {
        assertThat(faults("""
                release,released_on,note
                0123456789AB,2026-11-20,
                0123456789ab,2026-11,
                ,2026-11-20,
                ffffffffffff,2026-02-30,%s
                ffffffffffff,2026-02-03,
                aaaaaaaaaaaa,2026-02-03
                """.formatted("x".repeat(201))))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("releases.csv line 2, column release: '0123456789AB' is not"),
                        one -> assertThat(one)
                                .startsWith("releases.csv line 3, column released_on: '2026-11' is not a day"),
                        one -> assertThat(one).startsWith("releases.csv line 4, column release: the cell is empty"),
                        one -> assertThat(one)
                                .startsWith("releases.csv line 5, column released_on: '2026-02-30' is not a day"),
                        one -> assertThat(one).contains("line 5, column note", "is 201 characters long"),
                        one -> assertThat(one)
                                .startsWith("releases.csv line 6, column release: 'ffffffffffff' is already on line 5"),
                        one -> assertThat(one).startsWith("releases.csv line 7: the row has 2 cells"));
    }

    @Test
    void anUnknownColumnAndAnEmptyFileAreFaults() throws IOException {
        assertThat(faults("release,released_on,note,colour\n"))
                .singleElement()
                .asString()
                .contains("colour");
        assertThat(faults("")).singleElement().asString().contains("the file is empty");
    }

    @Test
    void theCheckOfAFolderAndOfTheFileAloneReportIt(@TempDir Path data) throws Exception {
        SampleFolder sample = SampleFolder.in(data);
        assertThat(sample.report().faultCount()).isZero();
        Path list = Files.writeString(data.resolve("releases.csv"), "release,released_on,note\nx,2026-11-20,\n");
        assertThat(sample.report().faultCount()).isEqualTo(1);
        assertThat(sample.faults()).singleElement().asString().startsWith("releases.csv line 2");
        assertThat(DataFolder.check(Set.of(list)).faults()).hasSize(1);
    }
}
