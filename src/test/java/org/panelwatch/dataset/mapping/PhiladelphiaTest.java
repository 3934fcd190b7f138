package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules of the mapping of Philadelphia's complaints, on a few lines that are made up and have what the real files
 * have; {@link PhiladelphiaFilesTest} reads the real ones where they are at hand.
 */
class PhiladelphiaTest {

    private static final MappingReport NOTHING = new MappingReport(
            Map.of(), 0, Map.of(), Map.of(), List.of(), Map.of(), Map.of(), List.of(), 0, 0, List.of());

    private static Mapped mapped = new Mapped(List.of(), NOTHING);

    @BeforeAll
    static void read() throws IOException {
        mapped = Mapped.read(Mapped.philadelphia(), Path.of("src/test/resources/mapping/excerpt"));
    }

    @Test
    void everyWordHasItsPlace() {
        assertThat(mapped.faults()).isEmpty();
        assertThat(mapped.report().clean()).isTrue();
        assertThat(mapped.report().unplaced()).isEmpty();
    }

    @Test
    void eachRowFindsItsComplaint() {
        assertThat(mapped.report().fileRows())
                .containsExactly(
                        entry("complaints_against_police.csv", 12L),
                        entry("complaints.against.police.findings.csv", 23L));
        assertThat(mapped.counts("complained_on"))
                .containsEntry("2030-01-19", 3L)
                .doesNotContainKey("not_stated");
        assertThat(mapped.report().notes()).contains("1 key of complaints has no row here.");
    }

    @Test
    void rowsWithoutAFindingAreLeftOutAndSaidSo() {
        assertThat(mapped.rows()).hasSize(19);
        assertThat(mapped.report().decisions()).isEqualTo(19);
        assertThat(mapped.report().withoutFinding())
                .isEqualTo(Map.of(Missing.PENDING, 2L, Missing.NOT_APPLICABLE, 1L, Missing.ERROR, 1L));
    }

    @Test
    void equalRowsAreSeparateAllegations() {
        assertThat(mapped.rows().stream().limit(3).map(row -> row.value("hearing_id")))
                .containsExactly("30-0002-1", "30-0002-2", "30-0002-3");
        assertThat(mapped.report().notes())
                .contains("2 rows are an exact copy of an earlier row and kept: equal rows may be separate events.");
    }

    @Test
    void whyAValueIsMissingIsKeptApart() {
        assertThat(mapped.counts("sanction"))
                .isEqualTo(Map.of(
                        "not_applicable", 11L,
                        "reflective_practice", 2L,
                        "pending", 3L,
                        "not_stated", 2L,
                        "no_further_action", 1L));
        assertThat(mapped.words("finding"))
                .isEqualTo(Map.of(
                        "No Sustained Findings", 10L,
                        "Sustained Finding", 9L,
                        "Pending", 2L,
                        "Not Applicable", 1L,
                        "#VALUE!", 1L));
    }

    @Test
    void theForeignWordStandsBesideTheCode() {
        MappedCell conduct = mapped.rows().get(3).cell("conduct").orElseThrow();

        assertThat(conduct).isEqualTo(new MappedCell("other", "Departmental Violation", null));
    }

    @Test
    void theDistrictStandsInWhereTheUnitIsNotStated() {
        assertThat(mapped.counts("unit"))
                .containsEntry("0900 09TH DISTRICT", 3L)
                .doesNotContainKey("not_stated");
    }
}
