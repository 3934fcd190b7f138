package org.panelwatch.question.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.reference.Shipped;
import org.panelwatch.vocabulary.Force;

class SearchTest {

    private static final Search DATA = new Search(FindableData.of(Shipped.release()));

    private static Findable thing(Findable.Kind kind, String name, String detail) {
        return new Findable(kind, name, detail, "somewhere");
    }

    private static List<String> names(Search search, String typed) {
        return search.find(typed, 10).values().stream()
                .flatMap(List::stream)
                .map(Findable::name)
                .toList();
    }

    @Test
    void everyForceIsFoundByItsName() {
        for (Force force : Shipped.release().forces().englandAndWales()) {
            assertThat(DATA.find(force.name(), 10).get(Findable.Kind.FORCE))
                    .as(force.name())
                    .first()
                    .extracting(Findable::path)
                    .isEqualTo("forces/" + force.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025] EWCA Civ 27", "2025 ewca civ 27", "EWCA  (civ) 27"})
    void aJudgmentIsFoundByItsCitationHoweverItIsTyped(String typed) {
        assertThat(DATA.find(typed, 10).get(Findable.Kind.JUDGMENT)).first().satisfies(judgment -> {
            assertThat(judgment.name()).isEqualTo("[2025] EWCA Civ 27");
            assertThat(judgment.path()).isEqualTo("cases/metropolitan-2021-001");
            assertThat(judgment.detail()).isEqualTo("Court of Appeal, 22 January 2025, Metropolitan Police Service");
        });
    }

    @Test
    void everyFigureThatNeedsNoCaseIsFoundByItsTitleOnItsPage() {
        assertThat(Questions.all())
                .filteredOn(question -> question != Questions.JOURNEY)
                .allSatisfy(
                        question -> assertThat(DATA.find(question.title(), 10).get(Findable.Kind.FIGURE))
                                .first()
                                .extracting(Findable::path)
                                .isEqualTo(question.page().substring(1) + "#" + question.id()));
    }

    @Test
    void capitalsAccentsAndPunctuationDoNotMatter() {
        Search search = new Search(List.of(thing(Findable.Kind.FORCE, "Dyfed-Powys Café", "")));
        for (String typed : List.of("dyfed powys", "DYFED-POWYS", "cafe", "CAFÉ", "ｄｙｆｅｄ", "powys, dyfed")) {
            assertThat(names(search, typed)).as(typed).containsExactly("Dyfed-Powys Café");
        }
    }

    @Test
    void everyWordMustBeginAWord() {
        Search search = new Search(List.of(thing(Findable.Kind.TERM, "Gross misconduct", "serious enough")));
        assertThat(names(search, "mis gro")).hasSize(1);
        assertThat(names(search, "gross seri")).hasSize(1);
        assertThat(names(search, "conduct")).isEmpty();
        assertThat(names(search, "gross warning")).isEmpty();
    }

    @Test
    void theNameGoesBeforeTheDetailAndTheWholeNameBeforeItsBeginning() {
        Search search = new Search(List.of(
                thing(Findable.Kind.TERM, "Hearing", "not a panel meeting"),
                thing(Findable.Kind.TERM, "Panel chair", ""),
                thing(Findable.Kind.TERM, "Panelling", ""),
                thing(Findable.Kind.TERM, "Panel", ""),
                thing(Findable.Kind.TERM, "The panels", "")));
        assertThat(names(search, "panel"))
                .containsExactly("Panel", "Panel chair", "Panelling", "The panels", "Hearing");
    }

    @Test
    void theKindOfTheBestFitStandsFirstAndNoKindFillsTheList() {
        List<Findable> things = IntStream.range(0, 20)
                .mapToObj(i -> thing(Findable.Kind.FORCE, "Kent " + i, ""))
                .collect(Collectors.toList());
        things.add(thing(Findable.Kind.PAGE, "Kent", ""));
        var found = new Search(things).find("kent", 3);
        assertThat(found.keySet()).containsExactly(Findable.Kind.PAGE, Findable.Kind.FORCE);
        assertThat(found.get(Findable.Kind.FORCE)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-[](){}*+?.^$|\\",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "%00\u0000\u202e",
                "𝒳😀‍👩",
                "\uD800"
            })
    void oddCharactersFindNothingAndBreakNothing(String typed) {
        assertThat(DATA.find(typed, 10)).isEmpty();
    }

    @Test
    void whatIsTypedBeyondTheLongestIsNotLookedAt() {
        Search search = new Search(List.of(thing(Findable.Kind.FORCE, "Kent Police", "")));
        assertThat(names(search, "kent" + " ".repeat(Search.LONGEST) + "nonsense"))
                .hasSize(1);
        assertThat(names(search, "k".repeat(1_000_000))).isEmpty();
        assertThat(names(search, "kent ".repeat(200_000))).hasSize(1);
    }
}
