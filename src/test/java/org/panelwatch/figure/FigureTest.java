package org.panelwatch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final List<Column> COLUMNS =
            List.of(Column.year("Year"), Column.count("n", "Decisions", "officers"));

    private static Figure figure(Row... rows) {
        return new Figure(
                "decisions",
                "Title",
                "Subtitle",
                "Sentence.",
                new Drawing.RateOverTime("year", "n", false),
                COLUMNS,
                List.of(rows),
                List.of(),
                List.of(),
                new ReleaseStamp("0123456789ab", LocalDate.of(2026, 1, 2)));
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThat(figure(Row.of(Cell.of(2018), Cell.of(4))).isEmpty()).isFalse();
        assertThatThrownBy(() -> figure(Row.of(Cell.of(2018))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decisions: a row has 1 cells for 2 columns");
    }

    @Test
    void cellsAreFoundByTheNameOfTheirColumn() {
        Figure figure = figure(Row.of(Cell.of(2018), Cell.of(4)));
        assertThat(figure.cell(figure.rows().getFirst(), "n")).isEqualTo(new Cell.Count(4));
        assertThat(figure.column("year")).contains(COLUMNS.getFirst());
        assertThat(figure.column("rate")).isEmpty();
        assertThatThrownBy(() -> figure.cell(figure.rows().getFirst(), "rate"))
                .hasMessageContaining("has no column rate");
    }

    @Test
    void whatIsNotKnownIsUnknown() {
        assertThat(Cell.of((String) null)).isEqualTo(Cell.UNKNOWN);
        assertThat(Cell.of((org.panelwatch.vocabulary.Coded) null)).isEqualTo(Cell.UNKNOWN);
        assertThat(Cell.of(Optional.<Double>empty())).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void aRateIsAProportion() {
        assertThatThrownBy(() -> new Rate(5, 4, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(-1, 4, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rate(0, 0, 0, 1).value()).isEmpty();
        assertThat(new Rate(3, 4, 0.3, 0.95).value()).contains(0.75);
        assertThat(new Rate(3, 9, 0.1, 0.6).small()).isTrue();
        assertThat(new Rate(3, 10, 0.1, 0.6).small()).isFalse();
    }

    @Test
    void aRowIsCautionedByItsDenominator() {
        assertThat(Caveat.on(new Rate(0, 0, 0, 1))).isEqualTo(new Cell.Word(Caveat.NO_DECISIONS));
        assertThat(Caveat.on(new Rate(1, 9, 0, 1))).isEqualTo(new Cell.Word(Caveat.FEWER_THAN_10));
        assertThat(Caveat.on(new Rate(1, 10, 0, 1))).isEqualTo(Cell.UNKNOWN);
    }
}
