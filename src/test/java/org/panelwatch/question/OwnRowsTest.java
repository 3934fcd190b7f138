package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Row;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.question.own.OwnColumn;
import org.panelwatch.question.own.OwnRows;
import org.panelwatch.question.own.OwnRows.Line;
import org.panelwatch.question.own.OwnRows.Words;
import org.panelwatch.release.OwnFiles;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;

/** The list of a visitor's own rows, and the rows behind a number. */
class OwnRowsTest {

    @TempDir
    static Path folder;

    private static PrivateSpaces spaces;
    private static PrivateRelease loaded;
    private static Release release;

    @BeforeAll
    static void load() throws Exception {
        spaces = OwnFiles.spaces(folder);
        loaded = OwnFiles.load(spaces.open(), OwnFiles.board(), OwnFiles.BOARD);
        release = loaded.release();
    }

    @AfterAll
    static void close() {
        spaces.close();
    }

    @Test
    void aRowShowsWhatTheFileWritesAndAsWhatItWasRead() {
        OwnRows rows = OwnRows.of(release, Selection.ALL);
        assertThat(rows.count()).isEqualTo(17);
        assertThat(rows.columns())
                .containsExactly(
                        OwnColumn.HEARING_ID,
                        OwnColumn.DECIDED_ON,
                        OwnColumn.COMPLAINED_ON,
                        OwnColumn.FORCE,
                        OwnColumn.UNIT,
                        OwnColumn.RANK,
                        OwnColumn.CONDUCT,
                        OwnColumn.RECOMMENDED_FINDING,
                        OwnColumn.FINDING,
                        OwnColumn.RECOMMENDED_SANCTION,
                        OwnColumn.SANCTION,
                        OwnColumn.LEFT_SERVICE);
        assertThat(rows.page(2, 1))
                .containsExactly(new Line(
                        4,
                        List.of(
                                new Words("B-03", ""),
                                new Words("09/2019", "September 2019"),
                                new Words("2018-05-01", ""),
                                new Words("elsewhere", "Elsewhere Police Department"),
                                new Words("2nd", ""),
                                new Words("Sergeant", "Sergeant"),
                                new Words("Falsehood", "Dishonesty"),
                                new Words("Sustained", "Sustained"),
                                new Words("Sustained", "Sustained"),
                                new Words("Terminate", "Termination"),
                                new Words("Training", "Training"),
                                new Words("no", ""))));
    }

    @Test
    void pagesFollowTheFileAndEndWithIt() {
        OwnRows rows = OwnRows.of(release, Selection.ALL.with(Criterion.CONDUCT, List.of("excessive_force")));
        assertThat(rows.count()).isEqualTo(11);
        assertThat(rows.page(0, 1000)).hasSize(11);
        assertThat(rows.page(0, 4)).hasSize(4).doesNotContainAnyElementsOf(rows.page(4, 4));
        assertThat(rows.page(11, 4)).isEmpty();
        assertThat(rows.page(-3, -1)).isEmpty();
    }

    @Test
    void behindEveryNumberStandAsManyRows() {
        for (Question question : OwnQuestions.of(loaded).all()) {
            Figure figure = Answers.of(loaded).answer(question, Selection.ALL);
            String number = figure.column("lesser").isPresent() ? "lesser" : "count";
            for (Row row : figure.rows()) {
                if (figure.columns().get(1).name().equals("words")
                        || figure.columns().get(1).name().equals(number)) {
                    Mark mark = Mark.of(Mark.code(row.cells().getFirst())).part(number);
                    assertThat(OwnRows.of(release, Selection.ALL, question, mark)
                                    .count())
                            .as(question.id() + mark)
                            .isEqualTo(Integer.parseInt(Mark.code(figure.cell(row, number))));
                }
            }
        }
    }

    @Test
    void aNumberThatIsNotThereHasNoRows() {
        Question question = OwnQuestions.of(loaded).find("own-findings").orElseThrow();
        assertThat(OwnRows.of(release, Selection.ALL, question, Mark.of("dismissed'--"))
                        .count())
                .isZero();
    }
}
