package org.panelwatch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.view.Opened.page;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A page whose selection is changed: what stays, and what is asked of the data. */
class ChangedChoicesTest extends OnPages {

    private final Logger sent = (Logger) LoggerFactory.getLogger("org.jooq.tools.LoggerListener");
    private final ListAppender<ILoggingEvent> statements = new ListAppender<>();

    @BeforeEach
    void listen() {
        statements.start();
        sent.setLevel(Level.DEBUG);
        sent.setAdditive(false);
        sent.addAppender(statements);
    }

    @AfterEach
    void listenNoMore() {
        sent.detachAppender(statements);
        sent.setAdditive(true);
        sent.setLevel(null);
    }

    private static void choose(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static List<Component> tagged(Component part, String tag) {
        return Stream.concat(
                        Stream.of(part).filter(one -> one.getElement().getTag().equals(tag)),
                        part.getChildren().flatMap(child -> tagged(child, tag).stream()))
                .toList();
    }

    private List<String> askedFor(String value) {
        return statements.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("'" + value + "'"))
                .toList();
    }

    @Test
    void ofSeveralChoicesThatWaitOnlyTheLastIsAsked() {
        choose("sanctions", "");
        roundTrip();
        choose("sanctions", "force=gwent");
        choose("sanctions", "force=gwent~surrey");
        choose("sanctions", "force=surrey");
        roundTrip();
        assertThat(askedFor("surrey")).isNotEmpty();
        assertThat(askedFor("gwent")).isEmpty();
    }

    @Test
    void theFigureOnTopComesFirstAndTheOthersSayThatTheyAreBusy() {
        choose("sanctions", "");
        roundTrip();
        List<Component> cards = tagged(page(), "figure");
        Component drawing = tagged(cards.getFirst(), "panel-chart").getFirst();
        choose("sanctions", "force=kent");
        roundTrip();
        assertThat(tagged(page(), "figure")).isEqualTo(cards);
        assertThat(tagged(page(), "panel-chart").getFirst()).isSameAs(drawing);
        assertThat(drawing.getElement().getProperty("summary")).contains("Kent Police");
        assertThat(cards.getFirst().getElement().hasAttribute("aria-busy")).isFalse();
        assertThat(cards.subList(1, cards.size()))
                .allSatisfy(card ->
                        assertThat(card.getElement().getAttribute("aria-busy")).isEqualTo("true"));
    }
}
