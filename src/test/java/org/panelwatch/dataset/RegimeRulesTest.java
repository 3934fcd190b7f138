package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.DataFile.HEARINGS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes that the rules of their time did, or did not, allow (data/DOMAIN.md, section 2). */
class RegimeRulesTest {

    @TempDir
    Path folder;

    private CheckReport report(String date, String proceeding, String status, String finding, String sanction)
            throws IOException {
        String row = String.join(
                ",",
                List.of("kent-2010-900,,,kent", date, proceeding, "", "constable", status, "", finding, sanction, ""));
        return SampleFolder.in(folder)
                .with(HEARINGS, SampleFolder.HEARINGS + row + ",hearing_report,press,Kent Online,https://a.uk/x,,\n")
                .report();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, misconduct_meeting,  serving, misconduct,       dismissed,                 more than a misconduct meeting",
        "2019-01-01, misconduct_meeting,  serving, gross_misconduct, final_written_warning,     finding of a misconduct meeting",
        "2021-01-01, misconduct_hearing,  serving, gross_misconduct, reflective_practice,       not a sanction under any rules",
        "2021-01-01, accelerated_hearing, serving, gross_misconduct, written_warning,           less than an accelerated hearing",
        "2023-02-01, misconduct_hearing,  serving, gross_misconduct, written_warning,           not open for gross misconduct",
        "2024,       misconduct_meeting,  serving, misconduct,       management_advice,         ended with the rules of February 2020",
        "2017,       misconduct_hearing,  serving, gross_misconduct, reduction_in_rank,         not open between December 2008",
        "2017,       misconduct_hearing,  serving, gross_misconduct, required_to_resign,        ended with the discipline code",
        "2016,       misconduct_hearing,  former,  gross_misconduct, would_have_been_dismissed, only since 15 December 2017",
        "2021,       misconduct_hearing,  serving, gross_misconduct, would_have_been_dismissed, for officers who have left",
        "2021,       misconduct_hearing,  former,  gross_misconduct, dismissed,                 had left before",
        "2021,       misconduct_hearing,  serving, gross_misconduct, no_further_action,         never open for gross misconduct"
    })
    void anOutcomeThatNoRulesAllowedIsAWarningAndNoFault(
            String date, String proceeding, String status, String finding, String sanction, String says)
            throws IOException {
        CheckReport report = report(date, proceeding, status, finding, sanction);

        assertThat(report.faults()).isEmpty();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("regime");
            assertThat(warning.message()).contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-27, misconduct_hearing,  serving, gross_misconduct, written_warning",
        "2023,       misconduct_hearing,  serving, misconduct,       written_warning",
        "2022,       misconduct_hearing,  serving, gross_misconduct, management_advice",
        "2009-08-27, misconduct_hearing,  serving, misconduct,       required_to_resign",
        "2020,       misconduct_hearing,  serving, gross_misconduct, reduction_in_rank",
        "2017-12,    misconduct_hearing,  former,  gross_misconduct, would_have_been_dismissed",
        "2026-02-13, accelerated_hearing, former,  gross_misconduct, no_further_action",
        "2023-05-01, misconduct_hearing,  serving, misconduct,       dismissed"
    })
    void anOutcomeThatOldOrNewRulesMayHaveAllowedIsNoProblem(
            String date, String proceeding, String status, String finding, String sanction) throws IOException {
        assertThat(report(date, proceeding, status, finding, sanction).problems())
                .isEmpty();
    }
}
