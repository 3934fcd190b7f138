package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    private static final CellProblem WARNING = CellProblem.of(
            DataFile.APPEALS, 3, "effect", "upheld", Complaint.warning("result", "does not fit", "check it"));
    private static final CellProblem FAULT = CellProblem.of(
            DataFile.HEARINGS, 7, "note", "one,\ntwo \"x\"\u001b", Complaint.fault("length", "is long", "shorten it"));
    private static final CheckReport REPORT = new CheckReport(
            List.of(WARNING, FAULT), Map.of(DataFile.HEARINGS, 1251L, DataFile.APPEALS, 1L, DataFile.FORCES, 0L));

    private static String written(ReportFormat format, CheckReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(report, out);
        return out.toString();
    }

    @Test
    void textPutsFaultsFirstAndEndsWithASummary() throws IOException {
        assertThat(written(ReportFormat.TEXT, REPORT)).isEqualTo("""
                hearings.csv line 7, column note: 'one,⏎two "x"\uFFFD' is long; shorten it
                warning: appeals.csv line 3, column effect: 'upheld' does not fit; check it
                1,251 hearings, 1 appeal, no forces: 1 fault, 1 warning.
                """);
    }

    @Test
    void csvHasOneRowAProblem() throws IOException {
        assertThat(written(ReportFormat.CSV, REPORT)).isEqualTo("""
                severity,file,line,column,value,rule,message,hint
                fault,hearings.csv,7,note,"one,⏎two ""x""\uFFFD",length,is long,shorten it
                warning,appeals.csv,3,effect,upheld,result,does not fit,check it
                """);
    }

    @Test
    void whatASpreadsheetWouldRunIsLedByAnApostrophe() throws IOException {
        CellProblem formula = CellProblem.of("=x.csv", 2, "-y", "=1+1", Complaint.fault("code", "is odd", "mend it"));

        assertThat(written(ReportFormat.CSV, new CheckReport(List.of(formula), Map.of())))
                .endsWith("fault,'=x.csv,2,'-y,'=1+1,code,is odd,mend it\n");
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written(ReportFormat.JSON, REPORT));

        assertThat(json.get("clean").asBoolean()).isFalse();
        assertThat(json.get("records").get("hearings.csv").asLong()).isEqualTo(1251);
        assertThat(json.get("problems")).hasSize(2);
        assertThat(json.get("problems").get(0).get("value").asString()).isEqualTo("one,⏎two \"x\"\uFFFD");
        assertThat(json.get("problems").get(1).get("severity").asString()).isEqualTo("warning");
    }

    @Test
    void aCleanReportIsAHeaderAloneInCsvAndSaysSoInText() throws IOException {
        CheckReport clean = new CheckReport(List.of(), Map.of(DataFile.OFFICIAL, 2L));

        assertThat(written(ReportFormat.CSV, clean)).isEqualTo("severity,file,line,column,value,rule,message,hint\n");
        assertThat(written(ReportFormat.TEXT, clean)).isEqualTo("2 official figures: no faults, no warnings.\n");
    }
}
