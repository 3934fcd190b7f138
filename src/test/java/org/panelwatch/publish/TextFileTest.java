package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;

class TextFileTest {

    private static Figure figure(List<Row> rows) {
        return new Figure(
                "some-rates",
                "One in four",
                "Officers, Kent, 2021–2022",
                "Of 1,240 officers in Kent, 310 were something that takes so many words to say that the line has to"
                        + " be broken before its end.",
                new Drawing.RatesCompared("who", "hits", null),
                List.of(
                        Column.word("who", "Who"),
                        Column.count("n", "All", "officers"),
                        Column.fraction("rate", "Share")),
                rows,
                List.of("As first decided.", "Reported decisions only."),
                List.of(new SourceCount("The Paper", "https://paper.example/1", 4)),
                new ReleaseStamp("abc", LocalDate.of(2026, 1, 2)));
    }

    private static String text(Figure figure) {
        return new String(TextFile.write(figure), StandardCharsets.UTF_8);
    }

    @Test
    void wordsStandLeftNumbersRightAndASmallShareIsADash() {
        assertThat(text(figure(List.of(
                        Row.of(Cell.of("Constables"), Cell.of(1240), Cell.of(0.25)),
                        Row.of(Cell.UNKNOWN, Cell.of(4), Cell.of(0.5))))))
                .isEqualTo("""
                        One in four
                        Officers, Kent, 2021–2022

                        Of 1,240 officers in Kent, 310 were something that takes so many words to say that the line has to
                        be broken before its end.

                        Who           All  Share
                        Constables  1,240  25.0%
                        Not stated      4      –

                        - As first decided.
                        - Reported decisions only.

                        Source: 1 publisher, listed in the data · Panelwatch release abc of 2 January 2026 · CC BY 4.0
                        """);
    }

    @Test
    void anEmptyFigureHasNoTable() {
        assertThat(text(figure(List.of()))).doesNotContain("Who").contains("One in four", "- As first decided.");
    }
}
