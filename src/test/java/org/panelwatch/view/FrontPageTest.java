package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;
import static org.panelwatch.view.Opened.of;
import static org.panelwatch.view.Opened.open;
import static org.panelwatch.view.Opened.plain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Cases;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page, the tour of its first figure, and the search: on the server's side, without a browser. */
class FrontPageTest extends OnPages {

    private static final String FOUNDING_CASE = "metropolitan-2021-001";

    @Autowired
    private Releases releases;

    private static NativeButton button(Component page, String label) {
        return all(page, NativeButton.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeadlineStandsOnBothBasesWithItsIntervals() {
        assertThat(plain(of(open("", ""), "bases").getFirst()))
                .contains("First, by the panel 56 of 398 14% 11% to 18%")
                .contains("Finally, after every known challenge 57 of 397 14% 11% to 18%");
    }

    @Test
    void eachStepOfTheStoryShowsTheCaseAndItsYearAsTheyStoodOnThatDay() {
        Case whole = Cases.find(releases.current(), FOUNDING_CASE).orElseThrow();
        List<Component> states = of(open("", ""), "state");
        assertThat(states).hasSize(whole.steps().size());
        for (int i = 0; i < states.size(); i++) {
            LocalDate day = whole.steps().get(i).decidedOn().last();
            Figure then = Questions.LESSER_SANCTION_RATE_OVER_TIME.figure(
                    releases.current(),
                    Selection.ALL.with(new Period(2021, 2021)).with(Basis.FINAL).asOf(day));
            assertThat(plain(states.get(i))).contains(then.sum("lesser") + " of " + then.sum("n"));
            assertThat(of(states.get(i), "mark")).hasSize(i + 1);
            assertThat(all(states.get(i))
                            .filter(dot -> dot.getElement().getTag().equals("i")))
                    .hasSize((int) then.sum("n") + (plain(states.get(i)).contains("left out") ? 1 : 0));
        }
        assertThat(states.stream().map(Opened::plain))
                .satisfiesExactly(
                        first -> assertThat(first).contains("5 October 2021 Final written warning"),
                        refused -> assertThat(refused).contains("17 November 2023 Final written warning"),
                        quashed -> assertThat(quashed)
                                .contains("22 January 2025 A fresh decision is awaited")
                                .contains("This case awaits a fresh decision and is left out."),
                        last -> assertThat(last).contains("20 June 2025 Would have been dismissed"));
    }

    @Test
    void eachStepLeadsToAllFiguresOfItsDay() {
        assertThat(of(open("", ""), "telling"))
                .allSatisfy(telling -> assertThat(all(telling, Anchor.class))
                        .extracting(Anchor::getHref)
                        .singleElement()
                        .asString()
                        .matches("sanctions\\?from=2021&to=2021&basis=final&as_of=20\\d\\d-\\d\\d-\\d\\d"));
    }

    @Test
    void theStoryIsToldInWordsAlone() {
        assertThat(of(open("", ""), "telling").stream().map(Opened::plain))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "A panel decides: final written warning",
                                        "The finding is gross misconduct: abuse of position for a sexual purpose."),
                        refused -> assertThat(refused)
                                .contains(
                                        "773 days after the first decision", "The High Court dismisses the challenge"),
                        quashed -> assertThat(quashed)
                                .contains("The Court of Appeal allows the challenge", "[2025] EWCA Civ 27"),
                        last -> assertThat(last)
                                .contains("A fresh panel decides: would have been dismissed", "has left the force"));
    }

    @Test
    void aFilterLeavesTheStoryInItsPlace() {
        Component story = of(open("", ""), "story").getFirst();
        Component filtered = open("", "force=kent");
        roundTrip();
        assertThat(of(filtered, "story")).containsExactly(story);
        assertThat(plain(filtered)).contains("Force: Kent Police", "2 of 9 officers found");
    }

    @Test
    void aFilterChangesTheFiguresInTheirPlaceTheFirstAtOnce() {
        List<Component> cards = of(open("", ""), "figure-card");
        Component filtered = open("", "force=kent");
        roundTrip();
        assertThat(of(filtered, "figure-card")).isEqualTo(cards).hasSize(3);
        assertThat(cards.stream().map(card -> card.getElement().hasAttribute("aria-busy")))
                .containsExactly(false, true, true);
    }

    @Test
    void theThirdDoorOpensWhatIsSharedOfTheMainFigure() {
        Component page = open("", "");
        test(button(page, "Share the main figure")).click();
        Dialog dialog = $(Dialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Share this figure");
        assertThat(plain(dialog)).contains("officers found to have committed gross misconduct");
    }

    @Test
    void theDoorsLeadToFilesAndPages() {
        assertThat(of(open("", ""), "door").stream()
                        .flatMap(door -> all(door, Anchor.class).stream())
                        .map(Anchor::getHref))
                .contains(
                        "sanctions",
                        "cases",
                        "figures/lesser-sanction-rate-over-time.png",
                        "figures/lesser-sanction-rate-over-time.csv");
    }

    @Test
    void theTourIsShutUntilItIsAskedForAndMarksOnePartOfTheCardAtATime() {
        Component page = open("sanctions", "");
        assertThat(of(page, "tour")).hasSize(1);
        Component card = of(page, "figure-card").getFirst();
        assertThat(of(page, "tour-panel").getFirst().getElement().getClassList())
                .contains("shut");
        test(button(page, "How to read this figure")).click();
        assertThat(of(page, "tour-panel").getFirst().getElement().getClassList())
                .doesNotContain("shut");
        assertThat(marks(card)).containsExactly("tour-heading");
        NativeButton next = button(page, "Next");
        for (String mark : List.of("tour-drawing", "tour-notes", "tour-foot")) {
            test(next).click();
            assertThat(marks(card)).containsExactly(mark);
        }
        assertThat(next.getText()).isEqualTo("Done");
        test(next).click();
        assertThat(marks(card)).isEmpty();
        assertThat(of(page, "tour-panel").getFirst().getElement().getClassList())
                .contains("shut");
    }

    private static List<String> marks(Component card) {
        return card.getElement().getClassList().stream()
                .filter(name -> name.startsWith("tour-"))
                .toList();
    }

    @Test
    void searchListsWhatTheWordsOfItsAddressLeadToByKind() {
        Component page = open("search", "q=ewca%20civ%2027");
        assertThat(all(page, H1.class)).extracting(H1::getText).containsExactly("Search");
        assertThat(all(page, H2.class)).extracting(H2::getText).containsExactly("Judgments");
        assertThat(all(page, Anchor.class)).extracting(Anchor::getHref).containsExactly("cases/" + FOUNDING_CASE);
    }

    @Test
    void whatIsFoundHoldsOnToTheReleaseOfThePage() {
        String release = "release=" + releases.current().id();
        assertThat(all(open("search", release + "&q=misconduct"), Anchor.class))
                .filteredOn(link -> !link.getText().contains("newest data"))
                .isNotEmpty()
                .extracting(Anchor::getHref)
                .allSatisfy(href -> assertThat(href).contains(release));
        assertThat(all(open("search", release + "&q=gross%20misconduct"), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("glossary?" + release + "#gross-misconduct");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=", "", "q=%20%20", "q=%3Cscript%3Ealert(1)%3C/script%3E", "q=zzzz&q=yyyy", "q=%00%F0%9F%98%80"
            })
    void aSearchForNothingOrForNonsenseSaysWhatToDo(String query) {
        Component page = open("search", query);
        assertThat(all(page, H2.class)).isEmpty();
        assertThat(plain(page)).containsAnyOf("Type the name of a force", "Nothing here is called");
    }

    @Test
    void anAddressThatLeadsNowhereIsAnsweredInOurWordsAndLeadsToTheSearch() {
        Component page = open("nowhere/at/all", "");
        assertThat(plain(page))
                .contains("There is no such page", "may be mistyped")
                .doesNotContain("route");
        assertThat(all(page, Anchor.class)).extracting(Anchor::getHref).contains("search");
    }

    @Test
    void wordsWithoutEndAreCut() {
        Component page = open("search", "q=" + "kent+".repeat(2_000));
        assertThat(plain(page)).contains("Kent Police").hasSizeLessThan(2_000);
    }
}
