package org.panelwatch.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.mapping.SmallMapping.CSV;
import static org.panelwatch.dataset.mapping.SmallMapping.YAML;
import static org.panelwatch.dataset.mapping.SmallMapping.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each key of a mapping makes of a row. */
class RulesTest {

    @TempDir
    Path folder;

    private Mapped read(String yaml, String csv) throws IOException {
        return SmallMapping.read(folder, yaml, csv);
    }

    @Test
    void rulesFitExactlyThenFoldedThenByPattern() throws IOException {
        Mapped mapped = read(YAML, CSV);

        assertThat(mapped.faults()).isEmpty();
        assertThat(mapped.rows().stream().map(row -> row.value("finding")))
                .containsExactly("gross_misconduct", "misconduct", "not_proven");
        assertThat(mapped.rows().stream().map(row -> row.value("sanction")))
                .containsExactly("dismissed", "final_written_warning", "");
    }

    @Test
    void anExactRuleDoesNotFold() throws IOException {
        Mapped mapped = read(YAML, CSV.replace("GM", "gm"));

        assertThat(mapped.report().withoutFinding()).isEqualTo(Map.of(Missing.UNPLACED, 1L));
        assertThat(mapped.faults())
                .containsExactly("outcomes.csv line 2, column finding: 'gm' is placed by no rule, once; "
                        + "add a rule for it to the column, or the word to missing");
    }

    @Test
    void aDateIsAsPreciseAsTheFile() throws IOException {
        assertThat(read(YAML, CSV).rows().stream().map(row -> row.value("decided_on")))
                .containsExactly("2021-02-01", "2022-03", "2023");
    }

    @Test
    void aYearOfTwoDigitsCountsFromTheFirstYear() throws IOException {
        String yaml = with("dates: [dd/MM/yyyy, MM/yyyy, yyyy]", "dates: d/M/yy\n    first_year: 1990");
        String csv = CSV.replace("01/02/2021", "1/2/90")
                .replace("03/2022", "31/12/89")
                .replace("2023", "5/6/07");

        assertThat(read(yaml, csv).rows().stream().map(row -> row.value("decided_on")))
                .containsExactly("1990-02-01", "2089-12-31", "2007-06-05");
    }

    @ParameterizedTest
    @CsvSource({
        "d MMM yyyy, 5 Sep 2021, 2021-09-05",
        "d MMM yyyy, 5 sept 2021, 2021-09-05",
        "d MMMM yyyy, 05 September 2021, 2021-09-05",
        "MMMM yyyy, SEPTEMBER 2021, 2021-09",
        "M/d/yyyy, 9/5/2021, 2021-09-05",
        "d.M.yyyy, 5.9.2021, 2021-09-05",
        "yyyyMMdd, 20210905, 2021-09-05",
        "yyyy-MM, 2021-09, 2021-09"
    })
    void formsOfDatesAreThoseOfPeople(String form, String text, String expected) throws IOException {
        String yaml = with("[dd/MM/yyyy, MM/yyyy, yyyy]", "[" + form + "]");

        assertThat(read(yaml, CSV.replace("01/02/2021", text)).rows().getFirst().value("decided_on"))
                .isEqualTo(expected);
    }

    @Test
    void theMostSevereOfSeveralWordsIsTaken() throws IOException {
        String yaml = with("from: Outcome\n", "from: Outcome\n    separator: ';'\n    take: most severe\n");
        Mapped mapped =
                read(yaml, CSV.replace("Sacked", "Final warning; Sacked;").replace("Final written", "Odd; Final"));

        assertThat(mapped.rows().getFirst().cell("sanction"))
                .contains(new MappedCell("dismissed", "Final warning; Sacked;", null));
        assertThat(mapped.rows().get(1).cell("sanction").orElseThrow().missing())
                .isEqualTo(Missing.UNPLACED);
    }

    @Test
    void severalWordsMayMakeOneRowEach() throws IOException {
        String yaml = with("rank: Rank", "rank: {from: Rank, separator: ' and ', take: one row each}");
        Mapped mapped = read(yaml, CSV.replace("sergeant", "constable and sergeant"));

        assertThat(mapped.rows().stream().map(row -> row.line() + " " + row.value("rank")))
                .containsExactly("2 constable", "3 constable", "3 sergeant", "4 ");
        assertThat(mapped.report().decisions()).isEqualTo(4);
    }

    @Test
    void theFirstOfSeveralCellsThatSaysSomethingIsTaken() throws IOException {
        String yaml = with("  rank: Rank\n", "  rank: {from: [Rank, Grade]}\n");
        String csv = CSV.replace("Rank,", "Rank,Grade,")
                .replace("constable,", ",inspector,")
                .replace("sergeant,", "chief,inspector,")
                .replace("n/k,", "n/k,n/k,");

        assertThat(read(yaml, csv).rows().stream().map(row -> row.cell("rank").orElseThrow()))
                .containsExactly(
                        new MappedCell("inspector", "inspector", null),
                        new MappedCell("", "chief", Missing.UNPLACED),
                        new MappedCell("", "n/k", Missing.NOT_STATED));
    }

    @Test
    void filtersLeaveRowsOutAndSayWhy() throws IOException {
        String yaml = with("columns:\n", """
                leave_out:
                  - {column: Rank, words: [n/k], because: nobody knows who it was}
                keep:
                  - {column: Date, patterns: ['.*202[12]'], because: other years are another file}
                columns:
                """);
        Mapped mapped = read(yaml, CSV.replace("01/02/2021", "01/02/2020"));

        assertThat(mapped.rows()).singleElement().extracting(MappedRow::line).isEqualTo(3L);
        assertThat(mapped.report().leftOut())
                .isEqualTo(Map.of("nobody knows who it was", 1L, "other years are another file", 1L));
    }

    @Test
    void anOwnScaleSaysWhichSanctionIsTheMostSevere() throws IOException {
        String yaml = with("columns:\n", """
                scales:
                  sanctions:
                    desk: {rank: 2, ends_career: no, label: Desk duty}
                    fine: {rank: 1, ends_career: no, label: Fine}
                columns:
                """)
                .replace("Sacked: dismissed", "Fine: fine\n      Desk: desk")
                .replace("final_written_warning", "desk")
                .replace("from: Outcome\n", "from: Outcome\n    separator: '+'\n    take: most severe\n");

        assertThat(read(yaml, CSV.replace("Sacked", "Fine+Desk"))
                        .rows()
                        .getFirst()
                        .value("sanction"))
                .isEqualTo("desk");
    }

    @Test
    void aJoinMayNameTheKeyDifferentlyInEachFile() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "id;unit\n1;Traffic\n2;Dogs\n2;Horses\n9;\n");
        String yaml =
                with("missing:\n", """
                  people:
                    name: people.csv
                    delimiter: ";"
                rows: outcomes
                join:
                  - {file: people, by: {outcomes: Officer, people: id}}
                missing:
                """).replace("  rank: Rank\n", "  rank: Rank\n  unit: {from: {people: unit}}\n");
        String csv =
                CSV.replace("Date,", "Officer,Date,").replace("\n0", "\n1,0").replace("\n2023", "\n3,2023");
        Mapped mapped = read(yaml, csv);

        assertThat(mapped.rows().stream().map(row -> row.value("unit"))).containsExactly("Traffic", "Traffic", "");
        assertThat(mapped.faults())
                .containsExactlyInAnyOrder(
                        "people.csv line 4: '2' is already the key of line 3; "
                                + "join the file that has each key once; the first row was taken",
                        "outcomes.csv, column Officer: 1 row has no row in people; "
                                + "their joined cells are empty; check the key");
        assertThat(mapped.report().notes()).contains("2 keys of people have no row here.");
    }

    @Test
    void aFileWithoutAHeaderHasNumbersForNames() throws IOException {
        String yaml = with("    name: outcomes.csv\n", "    name: outcomes.csv\n    header: none\n")
                .replace("from: Date", "from: 1")
                .replace("Rank", "2")
                .replace("from: Finding", "from: 3")
                .replace("from: Outcome", "from: 4");

        assertThat(read(yaml, CSV.substring(CSV.indexOf('\n') + 1)).rows())
                .extracting(MappedRow::line)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void linesAboveTheHeaderArePassedOver() throws IOException {
        String yaml = with("    name: outcomes.csv\n", "    name: outcomes.csv\n    header: 3\n");

        assertThat(read(yaml, "Reply to a request\n\n" + CSV).rows())
                .extracting(MappedRow::line)
                .containsExactly(4L, 5L, 6L);
    }

    @Test
    void aColumnThatTheFileLacksIsToldWithTheLikelyOne() throws IOException {
        Mapped mapped = read(YAML, CSV.replace("Outcome", "outcome "));

        assertThat(mapped.rows()).isEmpty();
        assertThat(mapped.faults())
                .containsExactly(
                        "outcomes.csv line 1, column Outcome: the mapping names the column, and the file lacks it; "
                                + "did you mean outcome?");
    }

    @Test
    void emptyRowsArePassedOverAndCounted() throws IOException {
        Mapped mapped = read(YAML, CSV + ",,,\n\n");

        assertThat(mapped.rows()).hasSize(3);
        assertThat(mapped.report().notes()).contains("outcomes.csv: 2 empty rows were passed over.");
    }

    @Test
    void aSanctionWithoutAProvenFindingIsWorthALook() throws IOException {
        assertThat(read(YAML, CSV.replace("Proved,", "Proved,Sacked")).faults())
                .containsExactly("outcomes.csv line 4, column sanction: 'Sacked' follows a finding that is not proven; "
                        + "check the row");
    }
}
