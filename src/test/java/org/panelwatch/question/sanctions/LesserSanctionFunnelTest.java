package org.panelwatch.question.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_FUNNEL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.SmallData;
import org.panelwatch.question.sanctions.LesserSanctionFunnel.Point;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.ForceKind;
import org.panelwatch.vocabulary.Forces;

/** Kent dismisses everybody; Surrey hardly anybody: in 2001 as the press has it, in 2003 as the watchdog has it. */
class LesserSanctionFunnelTest {

    private static final String WARNING = "sanction=final_written_warning";

    private static Releases releases;

    @BeforeAll
    static void tellTheStories(@TempDir Path folder) throws Exception {
        SmallData data = new SmallData();
        for (int year : new int[] {2001, 2003}) {
            for (int i = 1; i <= 40; i++) {
                data.hearing("kent-%d-%03d".formatted(year, i));
            }
            for (int i = 1; i <= 8; i++) {
                data.hearing(
                        "surrey-%d-%03d".formatted(year, i),
                        i <= 6 ? WARNING : "sanction=dismissed",
                        year == 2003 ? "source_kind=watchdog" : "source_kind=press");
            }
        }
        // 2005: two forces that do not differ
        data.hearing("kent-2005-001", WARNING).hearing("kent-2005-002").hearing("surrey-2005-001");
        releases = data.open(folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    private static Figure figure(int year, String... forces) {
        return LESSER_SANCTION_FUNNEL.figure(
                releases.current(), Selection.ALL.with(new Period(year, year)).with(Criterion.FORCE, List.of(forces)));
    }

    /** Around 6 of 48: 0 of 40 has a probability of 0.875⁴⁰ = 0.0048; 6 of 8 or more less than 28 × 0.125⁶ = 0.0001. */
    @Test
    void aForceOutsideThe998LimitsIsUnusualAndOneOutsideThe95LimitsIsNot() {
        assertThat(SmallData.rows(
                        releases,
                        LESSER_SANCTION_FUNNEL,
                        Selection.ALL.with(new Period(2001, 2001)),
                        "force",
                        "lesser",
                        "n",
                        "rate",
                        "outside",
                        "caveat"))
                .containsExactly("kent 0 40 0.000 outside_95 -", "surrey 6 8 0.750 outside_998 fewer_than_10");
        assertThat(figure(2001).title()).isEqualTo("Surrey Police is unusual among 2 forces");
        assertThat(figure(2001).sentence())
                .endsWith("Outside the 99.8% limits of chance: Surrey Police (6 of 8, above).");
        assertThat(figure(2001).notes())
                .contains("2 of 2 forces lie outside the 95% limits; chance alone would put fewer than one there.");
    }

    @Test
    void aForceThatOnlyTheWatchdogMakesUnusualIsNotCalledSo() {
        assertThat(figure(2003).title()).isEqualTo("None of 2 forces is clearly unusual");
        assertThat(figure(2003).sentence()).endsWith("the mix of sources may explain it.");
    }

    @Test
    void forcesChosenAreNamedAndNarrowNothing() {
        assertThat(figure(2005, "kent").rows()).isEqualTo(figure(2005).rows()).hasSize(2);
        assertThat(labelled(figure(2005, "kent"))).containsExactly("kent");
        assertThat(labelled(figure(2001, "kent"))).containsExactly("kent", "surrey");
        assertThat(figure(2005, "kent").sentence())
                .isEqualTo("In 2 forces, 1 of 3 officers found to have committed gross misconduct (too few for a"
                        + " percentage) was given less than dismissal, as first decided. None lies outside the 99.8%"
                        + " limits of chance. Kent Police: 1 of 2, within the limits.");
        assertThat(figure(2005, "kent").notes())
                .contains("Forces chosen are named in the drawing and do not narrow it; every other filter does.");
    }

    private static List<String> labelled(Figure figure) {
        return ((Drawing.Funnel) figure.drawing()).labelled();
    }

    /** Twelve forces of ten officers, of whom all or none are given less: each is outside, and so is none by itself. */
    @Test
    void whereForcesAsAWholeVaryMoreThanChanceNoneIsCalledUnusual() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Force force = new Force("f" + i, "Force " + i, ForceKind.TERRITORIAL, null, "England");
            points.add(new Point(force, i % 2 == 0 ? 10 : 0, 10, 10, 0, 0, 0));
        }
        points.add(new Point(null, 60, 120, 120, 0, 0, 0));
        LesserSanctionForces forces = new LesserSanctionForces(points);
        LesserSanctionFunnelWords words = new LesserSanctionFunnelWords(
                Selection.ALL, new SelectionWords(Selection.ALL, new Forces(List.of())), forces, List.of());
        assertThat(forces.outside998()).hasSize(12);
        assertThat(words.title()).isEqualTo("None of 12 forces is clearly unusual");
        assertThat(words.sentence()).endsWith("so that is not unusual by itself.");
        assertThat(words.notes(List.of())).anyMatch(note -> note.contains("over-dispersion φ 10.00"));
    }

    @Test
    void aSelectionWithoutADecisionSaysSo() {
        assertThat(figure(1999).isEmpty()).isTrue();
        assertThat(figure(1999).title()).isEqualTo("No decision matches");
        assertThat(figure(1999).drawing()).isEqualTo(new Drawing.Funnel("force", "lesser", 0, List.of(), List.of()));
    }
}
