package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_COMPARED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Conduct;

/** Any two kinds of conduct set against each other, against a plain reading of the files and the formulas worked anew. */
class ChosenGroupsReferenceTest {

    private static final double Z = 1.959963984540054;

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));

    private record Share(long hits, long n) {

        double value() {
            return (double) hits / n;
        }

        double wilson(int side) {
            double centre = value() + Z * Z / (2 * n);
            double reach = Z * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4.0 * n * n));
            return (centre + side * reach) / (1 + Z * Z / n);
        }
    }

    @Test
    void theDifferenceOfAnyTwoKindsOfConductIsTheOneThatTheFilesGive() {
        List<String> told = new ArrayList<>();
        for (Conduct one : Conduct.values()) {
            for (Conduct other : Conduct.values()) {
                if (one.compareTo(other) < 0
                        && share(one).n() > 0
                        && share(other).n() > 0) {
                    told.add(requireSame(one, other));
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(told).anyMatch(words -> words.contains("too few to tell apart"));
        assertThat(told).anyMatch(words -> words.contains("which holds without the watchdog's decisions too"));
    }

    private String requireSame(Conduct one, Conduct other) {
        Figure figure = Shipped.figure(
                LESSER_SANCTION_RATE_COMPARED,
                Selection.ALL.by(Dimension.CONDUCT).with(Criterion.CONDUCT, List.of(one.code(), other.code())));
        String words = figure.sentence();
        assertThat(words).contains(said(share(one)), said(share(other)));
        if (words.contains("too few to tell apart") || words.contains("percentage point")) {
            assertThat(words).containsAnyOf(difference(share(one), share(other)), difference(share(other), share(one)));
        }
        boolean few = share(one).n() < 10 || share(other).n() < 10 || holdsNought(share(one), share(other));
        assertThat(words.contains("too few to tell apart")).as(words).isEqualTo(few);
        return words;
    }

    private static String said(Share share) {
        return share.hits() + " of " + share.n();
    }

    private static double low(Share p, Share q) {
        return p.value() - q.value() - Math.hypot(p.value() - p.wilson(-1), q.wilson(1) - q.value());
    }

    private static boolean holdsNought(Share p, Share q) {
        return low(p, q) <= 0 && -low(q, p) >= 0;
    }

    /** From the greater share to the lesser; of equal ones from the first. */
    private static String difference(Share p, Share q) {
        if (p.value() < q.value()) {
            return difference(q, p);
        }
        return "95%% interval %d to %d".formatted(Math.round(100 * low(p, q)), Math.round(-100 * low(q, p)));
    }

    private Share share(Coded conduct) {
        List<String> cases = rows.base(Selection.ALL.with(Criterion.CONDUCT, List.of(conduct.code()))).stream()
                .filter(id ->
                        ReferenceRows.inRate(rows.stands(id, Selection.ALL).orElseThrow()))
                .toList();
        long lesser = cases.stream()
                .filter(id ->
                        ReferenceRows.lesser(rows.stands(id, Selection.ALL).orElseThrow(), Selection.ALL.leavers()))
                .count();
        return new Share(lesser, cases.size());
    }
}
