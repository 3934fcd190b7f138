package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.panelwatch.reference.Shipped.count;
import static org.panelwatch.reference.Shipped.fraction;
import static org.panelwatch.reference.Shipped.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/** Official figures against the tables that were published. */
class OfficialTablesReferenceTest {

    @Test
    void theHomeOfficesReferralsOfTheYearEndingMarch2023() {
        Selection year = Selection.ALL.with(new Period(2023, 2023));
        Map<String, Long> counts = counts(Questions.OFFICIAL_PROCEEDINGS, year, "group");
        assertThat(counts)
                .containsEntry("Officers, referred to any proceedings", 972L)
                .containsEntry("Officers, referred to a misconduct meeting", 519L)
                .containsEntry("Officers, referred to a misconduct hearing", 266L)
                .containsEntry("Officers, referred to an accelerated hearing", 187L)
                .containsEntry("Officers and staff, referred to any proceedings", 1300L)
                .containsEntry("Staff, referred to any proceedings", 328L)
                .containsEntry("Officers, misconduct at a misconduct meeting", 409L)
                .containsEntry("Officers, finding known at a misconduct meeting", 518L)
                .containsEntry("Officers, gross misconduct at a misconduct hearing", 207L)
                .containsEntry("Officers, misconduct at a misconduct hearing", 25L)
                .hasSize(10);
    }

    @Test
    void theAllegationsOfTheYearEndingMarch2022StandApartFromPeople() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_PROCEEDINGS, Selection.ALL.by(Dimension.CASE_TYPE));
        assertThat(figure.rows())
                .allSatisfy(row -> assertThat(text(figure, row, "counted")).isEqualTo("allegations"));
        Map<String, Map<String, Long>> table = new TreeMap<>();
        figure.rows().stream()
                .filter(row -> text(figure, row, "step").equals("referred"))
                .forEach(row -> table.computeIfAbsent(text(figure, row, "case_type"), type -> new HashMap<>())
                        .put(text(figure, row, "proceeding"), count(figure, row)));
        assertThat(table.get("police_complaint")).containsAllEntriesOf(byProceeding(105, 46, 6));
        assertThat(table.get("conduct_matter")).containsAllEntriesOf(byProceeding(471, 189, 124));
        assertThat(table.get("recordable_conduct")).containsAllEntriesOf(byProceeding(200, 126, 175));
        Figure people = Shipped.figure(Questions.OFFICIAL_PROCEEDINGS, Selection.ALL);
        assertThat(people.rows()).noneMatch(row -> text(people, row, "counted").equals("allegations"));
    }

    private static Map<String, Long> byProceeding(long meetings, long hearings, long accelerated) {
        return Map.of(
                "misconduct_meeting", meetings, "misconduct_hearing", hearings, "accelerated_hearing", accelerated);
    }

    @Test
    void theWatchdogsStepsOfTheYearEndingMarch2023() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_WATCHDOG, Selection.ALL.with(new Period(2023, 2023)));
        assertThat(figure.rows().stream().map(row -> text(figure, row, "step") + " " + text(figure, row, "count")))
                .containsExactly(
                        "investigations 312",
                        "investigated 232",
                        "case_to_answer 108",
                        "proceedings 87",
                        "proven 70",
                        "gross_misconduct 43",
                        "dismissed 32");
    }

    @Test
    void theBarredOfficersOfTheYearEndingMarch2024ByRank() {
        Figure figure = Shipped.figure(
                Questions.OFFICIAL_BARRED, Selection.ALL.by(Dimension.RANK).with(new Period(2024, 2024)));
        assertThat(figure.rows().stream().map(row -> count(figure, row)))
                .containsExactlyInAnyOrder(519L, 48L, 16L, 5L, 2L, 1L, 2L);
        assertThat(Shipped.sum(figure, "count")).isEqualTo(593);
        assertThat(counts(Questions.OFFICIAL_BARRED, Selection.ALL.with(new Period(2024, 2024)), "people"))
                .containsEntry("officers", 593L);
    }

    @Test
    void theBarredOfficersOfTheYearEndingMarch2020ByHowTheyLeft() {
        Selection year = Selection.ALL.by(Dimension.LEFT_BY).with(new Period(2020, 2020));
        assertThat(counts(Questions.OFFICIAL_BARRED, year, "left_by"))
                .isEqualTo(Map.of("dismissed", 127L, "resigned", 93L, "retired", 12L));
    }

    @Test
    void threeCountsOfDismissalInOneYear() {
        assertThat(counts(Questions.OFFICIAL_DISMISSALS, Selection.ALL.with(new Period(2024, 2024)), "series"))
                .isEqualTo(Map.of("home_office_leavers", 365L, "barred_list", 593L, "home_office_misconduct", 563L));
        assertThat(counts(Questions.OFFICIAL_DISMISSALS, Selection.ALL.with(new Period(2025, 2025)), "series"))
                .isEqualTo(Map.of("home_office_leavers", 426L, "barred_list", 735L));
    }

    @Test
    void fortyThreeForcesAddTo141() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_FORCES, Selection.ALL);
        assertThat(figure.rows()).hasSize(43);
        assertThat(Shipped.sum(figure, "count")).isEqualTo(141);
        assertThat(figure.rows()).allSatisfy(row -> {
            assertThat(text(figure, row, "period")).isEqualTo("year ending March 2009");
            assertThat(text(figure, row, "counted")).isEqualTo("fte");
        });
    }

    @Test
    void punishmentsVariedOnAppealFrom1986To1989() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_APPEALS, Selection.ALL.with(new Period(1986, 1989)));
        assertThat(figure.rows().stream()
                        .filter(row -> text(figure, row, "result").equals("punishment_varied"))
                        .map(row -> text(figure, row, "group") + " " + text(figure, row, "count")))
                .containsExactly("1986 11", "1987 20", "1988 18", "1989 9");
    }

    @Test
    void theSharesThatDidNotEndInDismissal() {
        Figure figure = Shipped.figure(Questions.OFFICIAL_LESSER_SANCTIONS, Selection.ALL);
        assertThat(figure.rows().stream()
                        .map(row -> text(figure, row, "not_dismissed") + " of " + text(figure, row, "n")))
                .containsExactly("63 of 118", "44 of 99", "19 of 44", "11 of 43", "56 of 619", "2 of 14");
        List<List<Integer>> percent = List.of(
                List.of(53, 44, 62),
                List.of(44, 35, 54),
                List.of(43, 30, 58),
                List.of(26, 15, 40),
                List.of(9, 7, 12),
                List.of(14, 4, 40));
        for (int i = 0; i < 6; i++) {
            Row row = figure.rows().get(i);
            List<Integer> shown = Stream.of("rate", "low95", "high95")
                    .map(column -> (int) Math.round(100 * fraction(figure, row, column)))
                    .toList();
            assertThat(shown).isEqualTo(percent.get(i));
        }
        assertThat(fraction(figure, figure.rows().getFirst(), "rate")).isCloseTo(63 / 118.0, within(1e-12));
    }

    private static Map<String, Long> counts(Question question, Selection selection, String column) {
        Figure figure = Shipped.figure(question, selection);
        return figure.rows().stream()
                .collect(Collectors.toMap(row -> text(figure, row, column), row -> count(figure, row)));
    }
}
