package org.panelwatch.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.panelwatch.reference.Shipped;

class SelectionTest {

    private static SelectionWords words(Selection selection) {
        return new SelectionWords(selection, Shipped.release().forces());
    }

    @Test
    void whatIsNotChosenIsNotHeld() {
        assertThat(Selection.ALL.with(Criterion.FORCE, List.of())).isEqualTo(Selection.ALL);
        assertThat(Selection.ALL.isFiltered()).isFalse();
        assertThat(Selection.ALL.with(Basis.FINAL).isFiltered()).isFalse();
        assertThat(Selection.ALL.with(new Period(2018, null)).isFiltered()).isTrue();
    }

    @Test
    void itDoesNotChangeWithWhatItWasMadeFrom() {
        TreeSet<String> forces = new TreeSet<>(Set.of("kent"));
        Selection selection = Selection.ALL.with(Criterion.FORCE, forces);
        forces.add("surrey");
        assertThat(selection.codes(Criterion.FORCE)).containsExactly("kent");
        assertThatThrownBy(() -> selection.codes(Criterion.FORCE).add("surrey"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withoutFiltersKeepsTheWayOfCounting() {
        Selection selection = Selection.ALL
                .with(Basis.FINAL)
                .with(Leavers.SERVING_ONLY)
                .with(Criterion.RANK, List.of("sergeant"))
                .with(new Period(2018, 2020));
        assertThat(selection.withoutFilters())
                .isEqualTo(Selection.ALL.with(Basis.FINAL).with(Leavers.SERVING_ONLY));
    }

    @Test
    void aPeriodCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(2024, 2018)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periodsInWords() {
        assertThat(Period.ALL.words()).isEmpty();
        assertThat(new Period(2018, 2018).words()).isEqualTo("2018");
        assertThat(new Period(2018, 2020).words()).isEqualTo("2018–2020");
        assertThat(new Period(2018, null).words()).isEqualTo("from 2018");
        assertThat(new Period(null, 2018).words()).isEqualTo("up to 2018");
    }

    @Test
    void placesAndFiltersInWords() {
        assertThat(words(Selection.ALL).place()).isEqualTo("England and Wales");
        assertThat(words(Selection.ALL).filters()).isEmpty();
        Selection selection = Selection.ALL
                .with(Criterion.FORCE, List.of("kent", "surrey"))
                .with(Criterion.RANK, List.of("sergeant", "constable"))
                .with(Criterion.SOURCE, List.of("watchdog"));
        assertThat(words(selection).place())
                .contains("Kent Police")
                .contains(" and ")
                .contains("Surrey Police");
        assertThat(words(selection).filters())
                .isEqualTo("Rank: constable or sergeant; Who reported it: watchdog (IOPC)");
        assertThat(words(selection).scope())
                .endsWith(" Police; rank: constable or sergeant; who reported it: watchdog (IOPC)");
    }

    @Test
    void namesOfForcesAndRegionsKeepTheirCapitals() {
        Selection selection = Selection.ALL
                .with(Criterion.FORCE, List.of("kent"))
                .with(Criterion.REGION, List.of("south_east", "not_stated"));
        assertThat(words(selection).words(Criterion.FORCE)).isEqualTo("Force: Kent Police");
        assertThat(words(selection).words(Criterion.REGION)).isEqualTo("Region: South East or not stated");
    }

    @Test
    void aForceWithinRegionsIsNotSaidToBeBeside() {
        Selection regions = Selection.ALL.with(Criterion.REGION, List.of("wales", "not_stated"));
        assertThat(words(regions).place()).isEqualTo("Wales and forces of no one region");
        assertThat(words(regions.with(Criterion.FORCE, List.of("kent"))).place())
                .isEqualTo("Kent Police within Wales or forces of no one region");
    }
}
