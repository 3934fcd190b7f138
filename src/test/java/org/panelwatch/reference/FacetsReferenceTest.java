package org.panelwatch.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;

/** What each option of each filter would give, against a plain reading of the files. */
class FacetsReferenceTest {

    private final ReferenceRows rows = new ReferenceRows(Path.of("data"));
    private final Release release = Shipped.release();

    private Stream<Selection> selections() {
        return Stream.concat(
                Stream.of(Selection.ALL, Selection.ALL.with(Criterion.FORCE, List.of("kent", "metropolitan"))),
                ReferenceSelections.random(release.forces(), 60, 11).stream());
    }

    @Test
    void anOptionAnnouncesTheOfficersThatTheFilesHold() {
        selections().map(selection -> selection.with(Basis.FIRST)).forEach(selection -> {
            Facets facets = Facets.outcomes(release, selection);
            for (Criterion criterion : Criterion.values()) {
                List<Map<String, String>> others = rows.base(selection.with(criterion, List.of())).stream()
                        .map(rows::hearing)
                        .toList();
                assertThat(stated(facets, criterion))
                        .as(criterion + " " + selection)
                        .isEqualTo(counted(others, hearing -> rows.value(criterion, hearing)));
            }
            assertThat(facets.years())
                    .as("years " + selection)
                    .isEqualTo(rows.base(selection.with(Period.ALL)).stream()
                            .map(rows::hearing)
                            .collect(Collectors.groupingBy(
                                    hearing -> rows.year(hearing, selection).orElseThrow(),
                                    TreeMap::new,
                                    Collectors.summingInt(hearing -> 1))));
        });
    }

    @Test
    void anOptionAnnouncesTheChallengesThatTheFilesHold() {
        selections().forEach(selection -> {
            Facets facets = Facets.challenges(release, selection);
            for (Criterion criterion : Criterion.values()) {
                assertThat(stated(facets, criterion))
                        .as(criterion + " " + selection)
                        .isEqualTo(counted(
                                rows.challenges(selection.with(criterion, List.of())),
                                appeal -> criterion == Criterion.SOURCE
                                        ? appeal.get("source_kind")
                                        : rows.value(criterion, rows.hearing(rows.caseOf(appeal.get("appeal_id"))))));
            }
        });
    }

    @Test
    void choosingAnOptionGivesWhatItAnnounced() {
        Selection kent = Selection.ALL.with(Basis.FINAL).with(Criterion.FORCE, List.of("kent"));
        Facets facets = Facets.outcomes(release, kent);
        for (Coded conduct : Criterion.CONDUCT.values(release.forces())) {
            Selection chosen = kent.with(Criterion.CONDUCT, List.of(conduct.code()));
            int announced = facets.matching(Criterion.CONDUCT, conduct.code());
            assertThat(Matches.outcomes(release, chosen).words())
                    .startsWith(announced + (announced == 1 ? " officer," : " officers,"));
        }
    }

    private static Map<String, Integer> stated(Facets facets, Criterion criterion) {
        return new TreeMap<>(facets.counts().getOrDefault(criterion, Map.of()));
    }

    private static Map<String, Integer> counted(
            List<Map<String, String>> rows, Function<Map<String, String>, String> value) {
        return rows.stream()
                .map(value)
                .collect(Collectors.groupingBy(
                        word -> word.isEmpty() ? "not_stated" : word, TreeMap::new, Collectors.summingInt(row -> 1)));
    }
}
