package org.panelwatch.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.vocabulary.AppealResult;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Sanction;

class PartTest {

    @Test
    void aDismissedAppealIsNotPaintedAsADismissedOfficer() {
        List<Part> parts =
                parts(Cell.of(AppealResult.DISMISSED), Cell.of(AppealResult.ALLOWED), Cell.of(AppealResult.WITHDRAWN));
        assertThat(parts).extracting(Part::code).containsExactly("allowed", "dismissed", "withdrawn");
        assertThat(parts).extracting(Part::ink).containsExactly(PartInk.QUIET_1, PartInk.QUIET_2, PartInk.QUIET_3);
    }

    @Test
    void findingsAndSanctionsKeepTheInkOfTheirOutcome() {
        assertThat(parts(Cell.of(Finding.NOT_PROVEN), Cell.of(Finding.GROSS_MISCONDUCT), Cell.of(Finding.MISCONDUCT)))
                .extracting(Part::ink)
                .containsExactly(PartInk.QUIET_1, PartInk.MISCONDUCT, PartInk.NOT_PROVEN);
        assertThat(parts(Cell.of(Sanction.FINAL_WRITTEN_WARNING), new Cell.Text("Dismissed")))
                .extracting(Part::ink)
                .containsExactly(PartInk.FINAL_WARNING, PartInk.DISMISSED);
    }

    @Test
    void twoWordsOfOneOutcomeAreNotPaintedAlike() {
        assertThat(parts(Cell.of(Sanction.MANAGEMENT_ADVICE), Cell.of(Sanction.NO_FURTHER_ACTION)))
                .extracting(Part::ink)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotStatedStandsLast() {
        assertThat(parts(Cell.UNKNOWN, Cell.of(Finding.MISCONDUCT)))
                .extracting(Part::label)
                .containsExactly("Misconduct", "Not stated");
    }

    @Test
    void aFinancialYearReachesFromAprilToMarch() {
        YearAxis axis = new YearAxis(2015, 2018, true);
        assertThat(axis.place(LocalDate.of(2017, 4, 1))).isEqualTo(2018.0);
        assertThat(axis.place(LocalDate.of(2016, 1, 1))).isCloseTo(2016 + 275.0 / 366, within(1e-9));
        assertThat(axis.told(2018)).isEqualTo("Year to March 2018");
    }

    private static List<Part> parts(Cell... words) {
        Map<Cell, Long> counts = new LinkedHashMap<>();
        for (Cell word : words) {
            counts.put(word, 1L);
        }
        return Part.of(Drawn.parts("count", false, Map.of(2020, counts)), "part");
    }
}
