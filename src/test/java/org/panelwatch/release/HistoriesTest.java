package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.SampleFolder;
import org.panelwatch.release.ReleaseChanges.CellChange;
import org.panelwatch.release.ReleaseChanges.FileChanges;
import org.panelwatch.release.ReleaseChanges.RowChange;

/** What changed between two releases, on a small folder edited by hand. */
class HistoriesTest {

    private static final Watching NEVER = new Watching(Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    Path folder;

    @Test
    void rowsAddedChangedAndWithdrawnAreToldByTheirKeys() throws Exception {
        SampleFolder data = SampleFolder.in(Files.createDirectories(folder.resolve("data")));
        String first = load();
        data.replacing(DataFile.FORCES, "Surrey Police", "Surrey Constabulary");
        data.replacing(DataFile.HEARINGS, ",dishonesty,gross_misconduct,dismissed,,", ",,gross_misconduct,dismissed,,");
        data.replacing(DataFile.HEARINGS, "final_written_warning,24", "final_written_warning,18");
        data.replacing(
                DataFile.APPEALS,
                "appeal-2022-001,appeal-2021-001,high_court,force,2022-02-03,[2022] EWHC 123 (Admin),sanction_too_lenient,"
                        + "allowed,remitted,,court,BAILII,https://www.bailii.org/f,,\n",
                "");
        data.replacing(DataFile.OFFICIAL, ",count,12,", ",count,13,");
        Files.writeString(
                data.path().resolve("hearings.csv"),
                Files.readString(data.path().resolve("hearings.csv"))
                        + TestData.hearing("kent-2024-001", "2024-03-05", "dismissed") + "\n");
        String second = load();
        try (Releases releases = Releases.open(data.path(), folder.resolve("releases"), NEVER)) {
            Histories histories = new Histories(releases);
            ReleaseChanges changes = histories.between(first, second);
            assertThat(changes.files())
                    .containsExactly(
                            new FileChanges(
                                    "hearings.csv",
                                    1,
                                    2,
                                    0,
                                    List.of("kent-2024-001"),
                                    List.of(
                                            new RowChange(
                                                    "kent-2021-001",
                                                    List.of(new CellChange("sanction_months", "24", "18"))),
                                            new RowChange(
                                                    "kent-2023-001",
                                                    List.of(new CellChange("conduct", "dishonesty", "")))),
                                    List.of()),
                            new FileChanges("appeals.csv", 0, 0, 1, List.of(), List.of(), List.of("appeal-2022-001")),
                            new FileChanges(
                                    "official.csv",
                                    0,
                                    1,
                                    0,
                                    List.of(),
                                    List.of(new RowChange(
                                            "barred_list, kent, 2020-04-01, 2021-03-31, officers, all, officers, count",
                                            List.of(new CellChange("value", "12", "13")))),
                                    List.of()),
                            new FileChanges(
                                    "forces.csv",
                                    0,
                                    1,
                                    0,
                                    List.of(),
                                    List.of(new RowChange(
                                            "surrey",
                                            List.of(new CellChange("name", "Surrey Police", "Surrey Constabulary")))),
                                    List.of()));
            assertThat(changes.added() + changes.changed() + changes.withdrawn())
                    .isEqualTo(6);
            assertThat(histories.between(second, second).none()).isTrue();
            assertThat(histories.between(second, first).files().getFirst().withdrawnRows())
                    .containsExactly("kent-2024-001");
            assertThatThrownBy(() -> histories.between("0123456789ab", second)).isInstanceOf(ReleaseNotKept.class);
        }
    }

    private String load() throws Exception {
        try (Releases releases = Releases.open(folder.resolve("data"), folder.resolve("releases"), NEVER)) {
            return releases.current().id();
        }
    }
}
