package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.JOURNEY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.HearingId;

class JourneyReferenceTest {

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    private static Figure journey(String hearing) {
        return Shipped.figure(JOURNEY, Selection.ALL.journey(new HearingId(hearing)));
    }

    private static String word(Figure figure, Row row, String column) {
        return switch (figure.cell(row, column)) {
            case Cell.Word(var word) -> word.code();
            case Cell.Text(String text) -> text;
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Fraction(double value) -> Double.toString(value);
            case Cell.Unknown() -> "";
        };
    }

    private static List<String> column(Figure figure, String column) {
        return figure.rows().stream().map(row -> word(figure, row, column)).toList();
    }

    @Test
    void everyJourneyStartsAndEndsAsTheFilesSay() {
        assertThat(rows.caseIds()).hasSizeGreaterThan(500).allSatisfy(id -> {
            Figure figure = journey(id);
            ReferenceRows.Stands first = rows.stands(id, false);
            ReferenceRows.Stands last = rows.stands(id, true);
            Row beginning = figure.rows().getFirst();
            Row end = figure.rows().getLast();
            assertThat(word(figure, beginning, "finding")).isEqualTo(first.finding());
            assertThat(word(figure, beginning, "sanction"))
                    .isEqualTo(first.sanction().replace("none", ""));
            assertThat(word(figure, end, "finding")).isEqualTo(last.finding());
            assertThat(word(figure, end, "sanction")).isEqualTo(last.sanction().replace("none", ""));
            assertThat(word(figure, end, "status")).isEqualTo(last.awaiting() ? "awaiting" : "decided");
            assertThat(column(figure, "decided_on")).containsExactlyElementsOf(rows.dates(id));
        });
    }

    @Test
    void theFoundingCaseIsFourDecisionsOver1354Days() {
        Figure figure = journey("metropolitan-2021-001");
        assertThat(figure.title()).isEqualTo("One case, four decisions, 1,354 days");
        assertThat(column(figure, "decided_on"))
                .containsExactly("2021-10-05", "2023-11-17", "2025-01-22", "2025-06-20");
        assertThat(column(figure, "days")).containsExactly("0", "773", "1205", "1354");
        assertThat(column(figure, "status")).containsExactly("decided", "decided", "awaiting", "decided");
        assertThat(column(figure, "sanction"))
                .containsExactly(
                        "final_written_warning",
                        "final_written_warning",
                        "final_written_warning",
                        "would_have_been_dismissed");
    }

    @Test
    void aLaterHearingLeadsToTheSameJourney() {
        assertThat(journey("metropolitan-2025-001").rows())
                .isEqualTo(journey("metropolitan-2021-001").rows());
    }

    @Test
    void withoutACaseItSaysHowToNameOne() {
        assertThat(Shipped.figure(JOURNEY, Selection.ALL).sentence()).startsWith("No case is named");
        assertThat(journey("kent-1900-001").sentence()).isEqualTo("No decision of the data has the id kent-1900-001.");
    }
}
