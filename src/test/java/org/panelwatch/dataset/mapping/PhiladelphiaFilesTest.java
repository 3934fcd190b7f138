package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The published files of Philadelphia, which are not shipped: their folder is given as {@code PANELWATCH_PHILADELPHIA}
 * in the environment. Expected numbers are those of the tables that describe the files.
 */
class PhiladelphiaFilesTest {

    private static final String FOLDER = "PANELWATCH_PHILADELPHIA";

    @Test
    void theyGoThroughAndTheirCountsAreThoseOfTheTables() throws IOException {
        Mapped mapped = Mapped.read(Mapped.philadelphia(), folder());

        assertThat(mapped.faults()).isEmpty();
        assertThat(mapped.report().fileRows())
                .isEqualTo(Map.of(
                        "complaints_against_police.csv", 3388L, "complaints.against.police.findings.csv", 8839L));
        assertThat(mapped.words("finding"))
                .isEqualTo(Map.of(
                        "No Sustained Findings", 6107L,
                        "Sustained Finding", 1925L,
                        "Pending", 611L,
                        "Not Applicable", 194L,
                        "#VALUE!", 2L));
        assertThat(mapped.words("sanction"))
                .isEqualTo(Map.of(
                        "Not Applicable", 6318L,
                        "Pending", 1606L,
                        "Training/Counseling", 722L,
                        "Guilty Finding", 147L,
                        "No Guilty Findings", 44L,
                        "#VALUE!", 2L));
    }

    @Test
    void theDecisionsAreTheRowsWithAFinding() throws IOException {
        Mapped mapped = Mapped.read(Mapped.philadelphia(), folder());

        assertThat(mapped.counts("finding")).isEqualTo(Map.of("not_sustained", 6107L, "sustained", 1925L));
        assertThat(mapped.report().withoutFinding())
                .isEqualTo(Map.of(Missing.PENDING, 611L, Missing.NOT_APPLICABLE, 194L, Missing.ERROR, 2L));
        assertThat(mapped.report().missing()).containsEntry("unit", Map.of(Missing.NOT_STATED, 19L));
        assertThat(mapped.rows().stream().map(row -> row.value("hearing_id"))).doesNotHaveDuplicates();
        assertThat(mapped.report().notes())
                .isEqualTo(List.of(
                        "724 rows are an exact copy of an earlier row and kept: equal rows may be separate events.",
                        "6 keys of complaints have no row here."));
    }

    private static Path folder() {
        String folder = System.getenv(FOLDER);
        if (folder == null) {
            System.out.println(
                    "SKIPPED: the files of Philadelphia are not at hand; " + FOLDER + " names their folder.");
        }
        assumeTrue(folder != null, "the files of Philadelphia are not at hand");
        assertThat(Files.isDirectory(Path.of(folder))).as(FOLDER).isTrue();
        return Path.of(folder);
    }
}
