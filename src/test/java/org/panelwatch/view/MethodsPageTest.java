package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.all;
import static org.panelwatch.view.Opened.open;
import static org.panelwatch.view.Opened.plain;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodsPageTest extends OnPages {

    @Test
    void eachLineOfTheContentsLeadsToAHeadingOfThePage() {
        Component page = open("methods", "");
        List<Anchor> contents = all(page, Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("methods#"))
                .toList();
        assertThat(contents).extracting(Anchor::getText).contains("Intervals", "Reversals", "Each figure");
        String ids = Stream.concat(
                        all(page, Html.class).stream().map(Html::getInnerHtml),
                        all(page, Component.class).stream()
                                .flatMap(one -> one.getId().stream())
                                .map(id -> " id=\"" + id + "\""))
                .collect(Collectors.joining("\n"));
        assertThat(contents)
                .allSatisfy(link -> assertThat(ids)
                        .containsOnlyOnce(" id=\"" + link.getHref().substring("methods#".length()) + "\""));
        assertThat(plain(page)).startsWith("Methods");
    }
}
