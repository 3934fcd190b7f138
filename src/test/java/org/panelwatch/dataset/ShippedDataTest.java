package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The data of this repository. */
class ShippedDataTest {

    private static final DataFolder SHIPPED = new DataFolder(Path.of("data"));

    @Test
    void theShippedDataHaveNoFaultAndOnlyTheWarningThatTheAuditKnows() {
        CheckReport report = SHIPPED.check();

        assertThat(report.faults()).extracting(CellProblem::sentence).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("regime");
            assertThat(warning.line()).isEqualTo(446);
            assertThat(warning.value()).isEqualTo("written_warning");
        });
    }

    @Test
    void theShippedFilesNameTheirColumnsInTheOrderOfTheCode() throws Exception {
        for (DataFile file : DataFile.values()) {
            assertThat(SHIPPED.header(file)).isEqualTo(file.columns());
        }
    }
}
