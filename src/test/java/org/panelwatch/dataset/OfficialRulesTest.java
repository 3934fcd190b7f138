package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.FORCES;
import static org.panelwatch.dataset.DataFile.OFFICIAL;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialRulesTest {

    @TempDir
    Path folder;

    SampleFolder sample = new SampleFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        sample = SampleFolder.in(folder);
    }

    @Test
    void aPeriodEndsOnADayAndNotBeforeItsStart() throws IOException {
        sample.replacing(OFFICIAL, "2020-04-01,2021-03-31", "2021-04-01,2021-03-31")
                .replacing(OFFICIAL, "2015,2020-12-31", "2015-06,2020");

        assertThat(sample.faults())
                .containsExactly(
                        "official.csv line 2, column period_end: '2021-03-31' is before the period's start, 2021-04-01;"
                                + " exchange or correct the two",
                        "official.csv line 3, column period_start: '2015-06' is not a day; write 2021-02-28, or 2021"
                                + " alone",
                        "official.csv line 3, column period_end: '2020' is not a day; write 2021-02-28");
    }

    @Test
    void aValueIsANumberAndNotNegative() throws IOException {
        sample.replacing(OFFICIAL, "count,12,", "count,\"1,200\",").replacing(OFFICIAL, "percent,44.5,", "percent,-1,");

        assertThat(sample.faults())
                .containsExactly("official.csv line 2, column value: '1,200' is not a number;"
                        + " write digits with a point for decimals and no commas, such as 1234 or 12.5");

        sample.replacing(OFFICIAL, "chair:chief_officer;after_change", "chair:chief_officer");
        assertThat(sample.faults())
                .hasSize(2)
                .last()
                .isEqualTo("official.csv line 3, column value: '-1' is less than nothing;"
                        + " write 0 or more; only a change may be negative");
    }

    @Test
    void moreThanAHundredPerCentIsAWarning() throws IOException {
        sample.replacing(OFFICIAL, "chair:chief_officer;after_change", "workforce")
                .replacing(OFFICIAL, "44.5", "144.5");

        assertThat(sample.faults()).isEmpty();
        assertThat(sample.warnings())
                .containsExactly("official.csv line 3, column value: '144.5' is more than 100 per cent;"
                        + " check value and measure");
    }

    @Test
    void aFigureStandsOnce() throws IOException {
        String again =
                SampleFolder.OFFICIAL.lines().skip(1).findFirst().orElseThrow().replace(",12,", ",13,");
        sample.with(OFFICIAL, SampleFolder.OFFICIAL + again + "\n");

        assertThat(sample.faults())
                .singleElement()
                .asString()
                .startsWith(
                        "official.csv line 4: the figure stands on line 2 already: same series, area, period_start");
    }

    @Test
    void aBreakdownHasDimensionsAndValues() throws IOException {
        sample.replacing(OFFICIAL, "chair:chief_officer;after_change", "chair: chief officer");

        assertThat(sample.faults()).singleElement().asString().contains("'chair: chief officer' is not a breakdown");
    }

    @Test
    void aForceIsListedOnce() throws IOException {
        sample.replacing(FORCES, "surrey,", "kent,");

        assertThat(sample.faults())
                .contains("forces.csv line 3, column force: 'kent' is already used on line 2;"
                        + " give each row its own force");
    }
}
