package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.mapping.SmallMapping.with;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a mapping is told all at once, each with line, place, key and what to do. */
class MappingFaultsTest {

    private static List<String> faults(String yaml) {
        MappingFile read = MappingFile.read(yaml, Set.of("kent"));
        assertThat(read.mapping()).isEmpty();
        return read.faults().stream().map(MappingFault::sentence).toList();
    }

    @Test
    void aMisspeltCodeHasItsPlaceAndAnotherProposed() {
        assertThat(faults(with("GM: gross_misconduct", "GM: gros_misconduct")))
                .containsExactly("line 17, column 11, key columns.finding.words.GM: 'gros_misconduct' is not a code of "
                        + "finding; did you mean gross_misconduct? Otherwise write one of gross_misconduct, misconduct, "
                        + "not_proven, not_stated, not_applicable, pending, error");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String yaml = with("title: Outcomes\n", "titel: Outcomes\n")
                .replace("n/k: not_stated", "n/k: nothing")
                .replace("dd/MM/yyyy, MM/yyyy", "dd/MM/yy, dd/mm/yyyy")
                .replace("'Final.*warning.*'", "'(Final'")
                .replace("rank: Rank", "ranc: Rank")
                .replace("{value: kent}", "{value: kant}");

        assertThat(faults(yaml))
                .extracting(fault -> fault.replaceAll(";.*", ""))
                .containsExactly(
                        "line 1, column 1: the key title is missing",
                        "line 2, column 1, key titel: the key is unknown",
                        "line 7, column 8, key missing.'n/k': 'nothing' is not one of the values that it takes",
                        "line 9, column 18, key columns.force.value: 'kant' is not a code of force",
                        "line 12, column 13, key columns.decided_on.dates: 'dd/MM/yy' has years of two digits, which may"
                                + " be of any century",
                        "line 12, column 23, key columns.decided_on.dates: 'dd/mm/yyyy' is no form of dates that is known"
                                + " here",
                        "line 13, column 9, key columns.ranc: 'ranc' is not a column of ours",
                        "line 26, column 17, key columns.sanction.patterns.'(Final': '(Final' is no pattern: missing"
                                + " closing )");
    }

    @Test
    void aKeyThatIsThereTwiceIsTold() {
        assertThat(faults(with("      M: misconduct\n", "      M: misconduct\n      M: not_proven\n")))
                .containsExactly(
                        "line 19, column 7, key columns.finding.words.M: the key is there twice; remove one of the two");
    }

    @Test
    void formsThatReadOneTextAsTwoDaysAreTold() {
        assertThat(faults(with("[dd/MM/yyyy, ", "[dd/MM/yyyy, M/d/yyyy, ")))
                .singleElement()
                .asString()
                .contains("two forms of dates read the same text as different days");
    }

    @Test
    void theColumnsThatEveryFigureNeedsMustBeFilled() {
        assertThat(faults(with("  force: {value: kent}\n", "")))
                .containsExactly("line 9, column 3, key columns: the column force is not filled; "
                        + "say where it comes from, or write its value");
    }

    @Test
    void onlyFindingsAndSanctionsHaveAMostSevere() {
        assertThat(faults(with("rank: Rank", "rank: {from: Rank, separator: ';', take: most severe}")))
                .singleElement()
                .asString()
                .contains("the column has no scale of severity");
    }

    @Test
    void anOwnScaleMayNotUseTheWordsForMissingValues() {
        String scale = "scales: {sanctions: {pending: {rank: 1, ends_career: no, label: Pending}}}\n";

        assertThat(faults(with("columns:\n", scale + "columns:\n")
                        .replace("Sacked: dismissed", "Sacked: pending")
                        .replace("final_written_warning\n", "pending\n")))
                .containsExactly(
                        "line 8, column 31, key scales.sanctions.pending: 'pending' says why a value is missing; "
                                + "choose a code in lower case with underscores, such as short_suspension");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a\n- b\n",
                "just text",
                "a: [",
                "\tmapping: 1",
                "mapping: !!javax.script.ScriptEngineManager [x]",
                "a: &a [x]\nb: [*a, *a]\n",
                "mapping: 1\n---\nmapping: 1\n",
                "? [a]\n: b\n"
            })
    void whatIsNoMappingIsToldAndNothingIsMadeOfIt(String yaml) {
        assertThat(faults(yaml)).isNotEmpty().allMatch(fault -> fault.startsWith("line "));
    }

    @Test
    void aMappingThatIsTooDeepOrTooLongIsRefused() {
        assertThat(faults("a: " + "[".repeat(100_000))).hasSize(1);
        assertThat(faults("a: " + "x".repeat(2_000_000))).hasSize(1);
    }

    @Test
    void wordsThatYamlTakesForValuesAreWords() {
        Mapping mapping = Mapped.mapping(with("n/k: not_stated", "NO: not_stated\n  null: error\n  1.0: pending"));

        assertThat(mapping.missing().keySet()).containsExactly("NO", "null", "1.0");
    }

    @Test
    void aMappingThatIsNotThereIsToldInPlainWords() {
        assertThat(MappingFile.read(Path.of("nowhere.yml"), Set.of()).faults())
                .extracting(MappingFault::message)
                .containsExactly("the file is not there or may not be read");
    }
}
