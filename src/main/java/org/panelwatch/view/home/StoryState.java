package org.panelwatch.view.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Journey;

/** How a case stood on the day of one of its decisions, and the count that it belongs to as it stood on that day. */
final class StoryState extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    StoryState(Case whole, Step step, StoryCount count) {
        super("div");
        addClassName("state");
        add(
                Elements.paragraph("when", "As it stood on " + step.decidedOn().inWords()),
                Elements.text("p", "stood " + Journey.ink(step), StoryWords.stands(step)),
                new StoryBand(whole, whole.asOf(step.decidedOn().last())),
                Elements.element(
                        "p", "count", Elements.text("b", "", count.number()), Elements.span("", count.words())),
                dots(step, count));
    }

    /** One dot for each officer of the count, the case's own first and ringed. */
    private static Component dots(Step step, StoryCount count) {
        HtmlContainer dots = Elements.element("div", "dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        dots.add(Elements.element("i", count.counted() ? "own " + (count.lesser() ? "l" : "") : "own out"));
        long lesser = count.rate().hits() - (count.lesser() ? 1 : 0);
        long others = count.rate().n() - (count.counted() ? 1 : 0);
        for (long i = 0; i < others; i++) {
            dots.add(Elements.element("i", i < lesser ? "l" : ""));
        }
        return dots;
    }
}
