package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.FORCES;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {

    @TempDir
    Path folder;

    @Test
    void columnsMayComeInAnyOrder() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).with(FORCES, """
                name,force,country,region,kind
                Kent Police,kent,England,South East,territorial
                Surrey Police,surrey,England,South East,territorial
                """);

        assertThat(sample.report().problems()).isEmpty();
        assertThat(new DataFolder(folder).header(FORCES))
                .isEqualTo(List.of("name", "force", "country", "region", "kind"));
    }

    @Test
    void aMisspeltColumnIsBothMissingAndUnknown() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).replacing(FORCES, "force,name,kind", "Force,name,kind");

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 1, column force: the column is missing; add it, with a cell in every row",
                        "forces.csv line 1, column Force: the column is unknown; did you mean force?");
    }

    @Test
    void aDoubledColumnAndOneWithoutANameAreFaults() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).with(FORCES, """
                force,name,kind,region,country,name,
                kent,Kent Police,territorial,South East,England,Kent,x
                surrey,Surrey Police,territorial,South East,England,Surrey,
                """);

        assertThat(sample.faults())
                .containsExactly(
                        "forces.csv line 1, column name: the column is there twice; remove one of the two",
                        "forces.csv line 1: a column has no name; remove it, or correct its name");
    }

    @Test
    void semicolonsInPlaceOfCommasAreRecognised() throws IOException {
        SampleFolder sample = SampleFolder.in(folder).with(FORCES, SampleFolder.FORCES.replace(',', ';'));

        assertThat(sample.faults())
                .containsExactly("forces.csv line 1: the first line names none of the columns of forces.csv;"
                        + " separate the cells by commas");
    }
}
