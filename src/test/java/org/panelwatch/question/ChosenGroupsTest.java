package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.Comparison.Group;
import org.panelwatch.question.Differences.Verdict;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;

class ChosenGroupsTest {

    private static Group group(String where, long hits, long n) {
        return new Group(where, new BySource(hits, n, 0, 0));
    }

    /** Newcombe (1998), table II, example a: 56 of 70 and 48 of 80 differ by 0.2, method 10 gives 0.0524 to 0.3339. */
    @Test
    void twoThatDifferAreSaidToWithTheIntervalOfTheirDifference() {
        ChosenGroups two = new ChosenGroups(List.of(group("in one", 56, 70), group("in the other", 48, 80)));
        assertThat(two.words("The share"))
                .isEqualTo("The share was 48 of 80 (60%) in the other. In one it was 56 of 70 (80%), a difference of 20"
                        + " percentage points, 95% interval 5 to 33.");
        assertThat(two.ofTwo()).contains(Verdict.DIFFERENT);
    }

    /** Newcombe (1998), table II, example b: 9 of 10 and 3 of 10 differ by 0.6, method 10 gives 0.1705 to 0.8090. */
    @Test
    void tenAreEnoughAndNineAreTooFewWhateverTheirSharesAre() {
        ChosenGroups ten = new ChosenGroups(List.of(group("in one", 9, 10), group("in the other", 3, 10)));
        assertThat(ten.words("It")).contains("a difference of 60 percentage points, 95% interval 17 to 81.");
        ChosenGroups nine = new ChosenGroups(List.of(group("in one", 9, 9), group("in the other", 3, 10)));
        assertThat(nine.ofTwo()).contains(Verdict.TOO_FEW);
        assertThat(nine.words("It"))
                .startsWith(
                        "It was 3 of 10 (30%) in the other. In one it was 9 of 9, too few to tell apart: a difference of");
    }

    /** Wilson: 4 of 20 is 0.0807 to 0.4160, 30 of 60 is 0.3773 to 0.6227; √(0.1227² + 0.2160²) = 0.2484. */
    @Test
    void ofSeveralEachIsComparedWithTheOneThatHasMostDecisionsAndTheirNumberIsSaid() {
        ChosenGroups three = new ChosenGroups(
                List.of(group("in a", 4, 20), group("in b", 30, 60), group("in c", 0, 0), group("in d", 20, 50)));
        assertThat(three.words("The share"))
                .startsWith("The share was 30 of 60 (50%) in b. In d it was 20 of 50 (40%), too few to tell apart:")
                .contains("; in a it was 4 of 20 (20%), a difference of 30 percentage points, 95% interval 5 to 47")
                .endsWith("; in c there is no decision to compare.");
        assertThat(three.notes()).singleElement().asString().contains("three comparisons", "by chance alone");
        assertThat(three.ofTwo()).isEmpty();
    }

    @Test
    void twoToSixAreChosen() {
        Map<Integer, Boolean> chosen = Map.of(1, false, 2, true, 6, true, 7, false);
        List<String> forces = List.of("kent", "essex", "surrey", "sussex", "gwent", "dorset", "cheshire");
        chosen.forEach((number, are) -> assertThat(ChosenGroups.of(
                        Selection.ALL.with(Criterion.FORCE, forces.subList(0, number)),
                        Dimension.FORCE,
                        Shipped.release().forces(),
                        code -> BySource.NONE))
                .as(number + " forces")
                .matches(groups -> groups.isPresent() == are));
        assertThat(ChosenGroups.of(
                        Selection.ALL, Dimension.YEAR, Shipped.release().forces(), code -> BySource.NONE))
                .isEmpty();
    }
}
