package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panelwatch.Application;
import org.panelwatch.publish.ApiAddress;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Site;
import org.panelwatch.publish.Snippet;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page on the interface on the server's side, without a browser. */
@SpringBootTest(classes = Application.class, properties = "panelwatch.kept=target/api-tests")
@ViewPackages(packages = "org.panelwatch.view")
class ApiPageTest extends SpringBrowserlessTest {

    @Autowired
    private Site site;

    private static Component open(String query) {
        UI.getCurrent().navigate("api", QueryParameters.fromString(query));
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }

    private static List<String> lines(Component page) {
        return all(page)
                .filter(part -> part.getElement().getTag().equals("code"))
                .filter(part ->
                        "pre".equals(part.getParent().orElseThrow().getElement().getTag()))
                .map(part -> part.getElement().getText())
                .toList();
    }

    @Test
    void theLinesAreThoseOfTheFigureAndTheSelectionOfTheAddress() {
        Component page = open("figure=time-to-final&form=json&force=kent");
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent"));
        assertThat(lines(page))
                .containsExactlyElementsOf(Arrays.stream(Snippet.values())
                        .map(snippet -> snippet.text("time-to-final", Form.JSON, kent, site))
                        .toList());
        assertThat(all(page, H3.class))
                .extracting(H3::getText)
                .containsExactlyElementsOf(
                        Arrays.stream(Snippet.values()).map(Snippet::label).toList());
        assertThat(all(page, Select.class))
                .extracting(select -> (Object) select.getValue())
                .containsExactly(Questions.TIME_TO_FINAL, Form.JSON);
    }

    @Test
    void itHasOneHeadingAndListsEveryAddress() {
        Component page = open("");
        assertThat(all(page, H1.class)).hasSize(1);
        assertThat(all(page, Anchor.class))
                .extracting(Anchor::getHref)
                .containsAll(ApiAddress.all().stream()
                        .map(ApiAddress::example)
                        .filter(example -> !example.isEmpty())
                        .toList())
                .contains("/api/v1/openapi.json", "methods");
        assertThat(lines(page).getFirst()).contains("/figures/lesser-sanction-rate-over-time.csv");
    }

    @Test
    void whatItCannotReadItSays() {
        Component page = open("figure=nothing&form=pdf&force=atlantis");
        assertThat(all(page)
                        .filter(part -> part.getElement().getClassList().contains("notice"))
                        .map(part -> part.getElement().getText()))
                .hasSize(3)
                .anyMatch(notice -> notice.startsWith("There is no figure called 'nothing'"));
        assertThat(lines(page)).hasSize(Snippet.values().length);
    }
}
