package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;
import static org.panelwatch.view.Opened.open;
import static org.panelwatch.view.Opened.plain;
import static org.panelwatch.view.Opened.tagged;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Facets;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on the server's side, without a browser. */
class PagesTest extends OnPages {

    @Autowired
    private Releases releases;

    private Figure rate(Selection selection) {
        return Questions.LESSER_SANCTION_RATE_OVER_TIME.figure(releases.current(), selection);
    }

    @Test
    void theFirstPageSays56Of398() {
        Component home = open("", "");
        assertThat(plain(home)).contains("56 of 398", "One case, four decisions, 1,354 days");
        assertThat(all(home, H1.class)).hasSize(1);
    }

    /** The card of the lesser-sanction rate over time, the first of its page. */
    private static Component card(Component page) {
        return tagged(page, "figure").getFirst();
    }

    @Test
    void theSanctionsPageHasTheFindingAsTheHeadingOfItsFigure() {
        Component page = card(open("sanctions", ""));
        assertThat(all(page, H2.class))
                .extracting(H2::getText)
                .containsExactly(rate(Selection.ALL).title());
        assertThat(tagged(page, "panel-chart"))
                .singleElement()
                .satisfies(chart -> assertThat(chart.getElement().getProperty("summary"))
                        .isEqualTo(rate(Selection.ALL).sentence()));
        assertThat(plain(page)).contains(rate(Selection.ALL).subtitle(), "Reported decisions only, not all cases.");
    }

    @Test
    void choosingAForceOpensItsAddress() {
        open("sanctions", "basis=final");
        tick(options("Force"), "Kent Police");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("sanctions?force=kent&basis=final");
        assertThat(plain((Component)
                        UI.getCurrent().getActiveRouterTargetsChain().getFirst()))
                .contains("Force: Kent Police ×");
    }

    @Test
    void anOptionSaysWhatItWouldGiveAndOneThatGivesNothingCannotBeChosen() {
        open("sanctions", "force=kent");
        Facets facets = Facets.outcomes(Shipped.release(), Selection.ALL.with(Criterion.FORCE, List.of("kent")));
        List<Checkbox> conducts = options("Conduct");
        assertThat(conducts)
                .hasSameSizeAs(Criterion.CONDUCT.values(Shipped.release().forces()));
        for (Coded conduct : Criterion.CONDUCT.values(Shipped.release().forces())) {
            int decisions = facets.matching(Criterion.CONDUCT, conduct.code());
            assertThat(conducts)
                    .filteredOn(box -> plain(box).equals(conduct.label() + " " + decisions))
                    .singleElement()
                    .satisfies(box -> assertThat(box.isEnabled()).isEqualTo(decisions > 0));
        }
        assertThat(conducts).extracting(Checkbox::isEnabled).contains(true, false);
    }

    /** What the list of a filter holds once it is opened. */
    private static List<Checkbox> options(String filter) {
        Popover list = all(UI.getCurrent(), Popover.class).stream()
                .filter(popover -> filter.equals(popover.getElement().getProperty("accessibleName"))
                        || filter.equals(popover.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        list.open();
        return all(list, Checkbox.class);
    }

    private static void tick(List<Checkbox> options, String label) {
        Checkbox box = options.stream()
                .filter(option -> plain(option).startsWith(label + " "))
                .findFirst()
                .orElseThrow();
        box.setValue(true);
        ComponentUtil.fireEvent(box, new ComponentValueChangeEvent<>(box, box, false, true));
    }

    @Test
    void anAddressWithABadValueShowsANoticeAndThePage() {
        Component page = open("sanctions", "force=atlantis&basis=second&x=1");
        assertThat(all(page)
                        .filter(part -> part.getElement().getClassList().contains("notice"))
                        .map(Opened::plain))
                .hasSize(3)
                .anyMatch(notice -> notice.startsWith("'atlantis' is not a value of 'force', so this part"))
                .allMatch(notice -> notice.contains("It can be "));
        assertThat(all(card(page), H2.class))
                .extracting(H2::getText)
                .containsExactly(rate(Selection.ALL).title());
    }

    @Test
    void theTableHasTheRowsOfTheFigureAndItsButtonsSortThem() {
        Component page = card(open("sanctions", "tab=table"));
        assertThat(tagged(page, "panel-chart")).isEmpty();
        assertThat(years(page)).hasSize(rate(Selection.ALL).rows().size()).isSorted();
        NativeButton year = button(page, "Year of first decision");
        test(year).click();
        assertThat(years(page)).isSorted();
        test(button(page, "Year of first decision")).click();
        assertThat(years(page)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(tagged(page, "th").getFirst().getElement().getAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    private static NativeButton button(Component page, String label) {
        return all(page, NativeButton.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> years(Component page) {
        return tagged(page, "th").stream()
                .filter(heading -> "row".equals(heading.getElement().getAttribute("scope")))
                .map(Opened::plain)
                .toList();
    }

    @Test
    void anEmptyAnswerIsWordsAndWaysToWiden() {
        Component page = card(open("sanctions", "force=ministry_of_defence&from=2018"));
        Selection selection = Selection.ALL.with(Criterion.FORCE, List.of("ministry_of_defence"));
        assertThat(rate(selection).isEmpty()).isTrue();
        assertThat(tagged(page, "panel-chart")).isEmpty();
        assertThat(plain(page))
                .contains("No reported decision with a finding of gross misconduct matches", "Widen the selection");
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("sanctions", "sanctions?force=ministry_of_defence", "sanctions?from=2018");
    }

    @Test
    void aCaseListsItsDecisionsInOrder() {
        Component page = open("cases/metropolitan-2021-001", "");
        assertThat(all(page, H1.class)).extracting(H1::getText).containsExactly("One case, four decisions, 1,354 days");
        assertThat(tagged(page, "time"))
                .extracting(time -> time.getElement().getAttribute("datetime"))
                .containsExactly("2021-10-05", "2023-11-17", "2025-01-22", "2025-06-20");
        assertThat(plain(page)).contains("A fresh decision is awaited", "Would have been dismissed");
    }

    @Test
    void anUnknownCaseIsNotFound() {
        Component page = open("cases/kent-1900-001", "");
        assertThat(plain(page)).contains("There is no such page", "There is no decision 'kent-1900-001' in the data.");
    }

    @Test
    void theDataPageSaysWhichReleaseIsServedAndThatItIsUpToDate() {
        Component page = open("data", "");
        assertThat(plain(page)).contains(releases.current().id(), "Yes: this is what the data folder held");
    }

    @Test
    void aFigureStandsAloneWithItsSentenceAndAWayToItsPage() {
        Component page = open("figures/lesser-sanction-rate-over-time", "force=kent&from=2018&basis=final");
        assertThat(all(page, H1.class))
                .extracting(H1::getText)
                .containsExactly(Questions.LESSER_SANCTION_RATE_OVER_TIME.title());
        assertThat(tagged(page, "figure")).hasSize(1);
        assertThat(plain(page))
                .contains("Force: Kent Police", "Years: from 2018", "As finally decided", "(Kent Police)");
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("sanctions?force=kent&from=2018&basis=final");
    }

    @Test
    void aFigureThatIsUnknownIsNotFoundAndOneOfAReleaseNotKeptSaysWhatItShowsInstead() {
        assertThat(plain(open("figures/nothing", "")))
                .contains("There is no such page", "There is no figure 'nothing'");
        assertThat(plain(open("figures/coverage", "release=000000000000")))
                .contains(
                        "This address holds on to release 000000000000, which is not kept here",
                        "which is served now: its numbers may be others");
    }

    @Test
    void everyFigureIsOfferedInEveryForm() {
        Component page = card(open("sanctions", "force=kent"));
        for (String form : List.of("svg", "png", "csv", "xlsx", "json", "txt", "zip")) {
            assertThat(all(page, Anchor.class))
                    .extracting(Anchor::getHref)
                    .anyMatch(
                            href -> href.startsWith("figures/lesser-sanction-rate-over-time." + form + "?force=kent"));
        }
    }

    @Test
    void everyPageOpensOnEveryBasisAndHasOneHeading() {
        for (String path : List.of("", "outcomes", "sanctions", "appeals", "data")) {
            for (String query :
                    List.of("", "basis=final", "tab=table", "leavers=serving_only&include=staff~challenged")) {
                assertThat(all(open(path, query), H1.class))
                        .as(path + "?" + query)
                        .hasSize(1);
            }
        }
    }
}
