package org.panelwatch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.ForceKind;

class FigureChangesTest {

    private static final List<Column> COLUMNS = List.of(
            Column.year("Year"),
            Column.word("force", "Force"),
            Column.count("lesser", "Less than dismissal", "officers"),
            Column.count("n", "Decisions", "officers"),
            Column.fraction("rate", "Share"),
            Column.caveat());

    private static Row row(long year, String force, long lesser, long n) {
        return Row.of(
                Cell.of(year), Cell.of(force), Cell.of(lesser), Cell.of(n), Cell.of((double) lesser / n), Cell.UNKNOWN);
    }

    private static Figure figure(String sentence, Row... rows) {
        return new Figure(
                "made-up",
                "Title",
                "Subtitle",
                sentence,
                new Drawing.RateOverTime("year", "n", false),
                COLUMNS,
                List.of(rows),
                List.of(),
                List.of(),
                new ReleaseStamp("0123456789ab", LocalDate.of(2026, 11, 20)));
    }

    private static List<String> changes(Figure then, Figure now) {
        return FigureChanges.between(then, now).stream()
                .map(FigureChange::words)
                .toList();
    }

    @Test
    void aChangedCellIsToldByItsRowAndColumn() {
        assertThat(changes(
                        figure("", row(2020, "Kent Police", 3, 20), row(2021, "Kent Police", 5, 20)),
                        figure("", row(2020, "Kent Police", 3, 20), row(2021, "Kent Police", 6, 20))))
                .containsExactly("2021, Kent Police, Less than dismissal: 5 → 6");
    }

    @Test
    void aRowThatComesOrGoesIsOneChange() {
        assertThat(changes(figure("", row(2020, "Kent Police", 3, 20)), figure("", row(2021, "Kent Police", 5, 1_200))))
                .containsExactly(
                        "2021, Kent Police, Row: no row → Less than dismissal 5, Decisions 1,200",
                        "2020, Kent Police, Row: Less than dismissal 3, Decisions 20 → no row");
    }

    @Test
    void aGroupThatIsCalledOtherwiseIsTheSameGroup() {
        Force before = new Force("kent", "Kent Police", ForceKind.TERRITORIAL, null, "England");
        Force after = new Force("kent", "Kent Constabulary", ForceKind.TERRITORIAL, null, "England");
        Row then = Row.of(Cell.of(2020), Cell.of(before), Cell.of(1), Cell.of(20), Cell.of(0.05), Cell.UNKNOWN);
        Row now = Row.of(Cell.of(2020), Cell.of(after), Cell.of(2), Cell.of(20), Cell.of(0.1), Cell.UNKNOWN);
        assertThat(changes(figure("", then), figure("", now)))
                .containsExactly("2020, Kent Constabulary, Less than dismissal: 1 → 2");
    }

    @Test
    void theOrderOfRowsIsNoChange() {
        Row one = row(2020, "Kent Police", 3, 20);
        Row other = row(2020, "Surrey Police", 1, 20);
        assertThat(changes(figure("", one, other), figure("", other, one))).isEmpty();
    }

    @Test
    void sharesAreToldWhereNoCountDiffersAndWithDecimalsWhereRoundingHidesTheChange() {
        Row then = Row.of(Cell.of(2020), Cell.of("Kent"), Cell.of(100), Cell.of(400), Cell.of(0.2501), Cell.UNKNOWN);
        Row now = Row.of(Cell.of(2020), Cell.of("Kent"), Cell.of(100), Cell.of(400), Cell.of(0.2513), Cell.UNKNOWN);
        assertThat(changes(figure("", then), figure("", now))).containsExactly("2020, Kent, Share: 25.01% → 25.13%");
    }

    @Test
    void aBaseThatManyRowsShareIsToldOnce() {
        Figure then = figure("", row(2019, "Kent", 1, 56), row(2020, "Kent", 2, 56), row(2021, "Kent", 3, 56));
        Figure now = figure("", row(2019, "Kent", 1, 57), row(2020, "Kent", 2, 57), row(2021, "Kent", 4, 57));
        assertThat(changes(then, now))
                .containsExactly("3 rows, Decisions: 56 → 57", "2021, Kent, Less than dismissal: 3 → 4");
    }

    @Test
    void wordsCountOnlyWhereNoNumberDiffers() {
        Row same = row(2020, "Kent Police", 3, 20);
        assertThat(changes(figure("Once.", same), figure("Twice.", same))).containsExactly("Sentence: Once. → Twice.");
        assertThat(changes(figure("Once.", same), figure("Twice.", row(2020, "Kent Police", 3, 21))))
                .noneMatch(change -> change.startsWith("Sentence"));
    }
}
