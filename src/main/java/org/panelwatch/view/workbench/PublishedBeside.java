package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;

/** The published answer to the question of a card, beside it, where there is one. */
final class PublishedBeside extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Question> question;
    private final transient Answers published;
    private @Nullable FigureCard card;

    PublishedBeside(Question own, Answers published) {
        super("div");
        this.published = published;
        question = Questions.find(own.id());
        addClassNames("beside", "gone");
    }

    /** @param wanted whether it is to be shown */
    void show(Selection own, boolean wanted) {
        boolean shown = wanted && question.isPresent();
        setClassName("gone", !shown);
        if (!shown) {
            return;
        }
        Selection selection = published(own);
        Figure figure = published.answer(question.orElseThrow(), selection);
        SelectionWords words =
                new SelectionWords(selection, published.release(selection).forces());
        if (card == null) {
            card = new FigureCard(
                    "published-" + question.orElseThrow().id(),
                    question.orElseThrow(),
                    figure,
                    words,
                    question.orElseThrow().page().substring(1));
            add(Elements.span("published-data", "Published data"), card);
        } else {
            card.show(figure, words);
        }
    }

    /** The same choice, but for the places, which the visitor's rows do not share. */
    private static Selection published(Selection own) {
        Selection selection = own.live();
        for (Criterion place : Arrays.asList(Criterion.FORCE, Criterion.REGION)) {
            selection = selection.with(place, List.of());
        }
        return selection;
    }
}
