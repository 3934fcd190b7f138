package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** As of a day, panels and financial years, on the shipped data. */
class CountingTest {

    /** Only the founding case: the Metropolitan Police's chief inspectors of 2021. */
    private static final Selection FOUNDING = Selection.ALL
            .with(Basis.FINAL)
            .with(Criterion.FORCE, List.of("metropolitan"))
            .with(Criterion.RANK, List.of("chief_inspector"))
            .with(new Period(2021, 2021));

    @TempDir
    static Path kept;

    private static Releases releases;

    @BeforeAll
    static void open() throws Exception {
        releases = Releases.open(Path.of("data"), kept);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static Figure rate(Selection selection) {
        Release release = releases.current();
        return Questions.LESSER_SANCTION_RATE_OVER_TIME.figure(release, selection);
    }

    private static String counts(Selection selection) {
        Figure figure = rate(selection);
        return figure.sum("lesser") + " of " + figure.sum("n");
    }

    @Test
    void theFoundingCaseMovesThroughItsDays() {
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2021, 10, 4)))).isEqualTo("0 of 0");
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2021, 10, 5)))).isEqualTo("1 of 1");
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2022, 12, 31)))).isEqualTo("1 of 1");
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2024, 12, 31)))).isEqualTo("1 of 1");
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2025, 1, 31)))).isEqualTo("0 of 0");
        assertThat(counts(FOUNDING.asOf(LocalDate.of(2025, 6, 20)))).isEqualTo("0 of 1");
        assertThat(counts(FOUNDING)).isEqualTo("0 of 1");
        assertThat(counts(FOUNDING.with(Basis.FIRST).asOf(LocalDate.of(2025, 1, 31))))
                .isEqualTo("1 of 1");
    }

    @Test
    void aDayFarAheadChangesNothing() {
        for (Basis basis : Basis.values()) {
            Selection today = Selection.ALL.with(basis);
            assertThat(rate(today.asOf(LocalDate.of(2099, 1, 1))).rows())
                    .isEqualTo(rate(today).rows());
        }
    }

    @Test
    void eachPanelCountsOnce() {
        Figure panels = rate(Selection.ALL.with(Unit.PANEL));
        assertThat(panels.sum("n")).isEqualTo(panels.sum("panels")).isLessThan(398);
        assertThat(panels.sum("lesser")).isLessThanOrEqualTo(56);
    }

    @Test
    void financialYearsLeaveOutWhatIsKnownToTheYearOnly() {
        Figure financial = rate(Selection.ALL.with(YearKind.FINANCIAL));
        assertThat(financial.sum("n")).isLessThan(398);
        assertThat(financial.notes()).anyMatch(note -> note.contains("known only to the calendar year"));
    }

    @Test
    void everyWayOfCountingAnswers() {
        for (Basis basis : Basis.values()) {
            for (Leavers leavers : Leavers.values()) {
                for (Unit unit : Unit.choices()) {
                    for (LocalDate day : new LocalDate[] {null, LocalDate.of(2023, 6, 30)}) {
                        for (YearKind year : YearKind.values()) {
                            Selection selection = Selection.ALL
                                    .with(basis)
                                    .with(leavers)
                                    .with(unit)
                                    .asOf(day)
                                    .with(year)
                                    .withInclude(Set.of(Include.CHALLENGED));
                            Questions.all()
                                    .forEach(question -> assertThat(question.figure(releases.current(), selection)
                                                    .sentence())
                                            .isNotBlank());
                        }
                    }
                }
            }
        }
    }
}
