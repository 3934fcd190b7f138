package org.panelwatch.view.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Elements;

/** The lesser-sanction rate of all years on both bases, large. */
final class Headline extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int DOTS = 100;

    /** @param held the release to ask */
    Headline(Answers answers, Selection held) {
        super("div");
        addClassName("num");
        Rate first = rate(answers, held.with(Basis.FIRST));
        Rate last = rate(answers, held.with(Basis.FINAL));
        HtmlContainer number = new HtmlContainer("b");
        number.add(
                new Text(Wording.number(first.hits()) + " "),
                Elements.text("small", "", "of " + Wording.number(first.n())));
        add(
                number,
                Elements.text(
                        "span",
                        "",
                        ("officers found to have committed gross misconduct were given less than dismissal as first decided:"
                                        + " %s. After every known challenge: %s (%s).")
                                .formatted(Wording.withInterval(first), Wording.outOf(last), Wording.share(last))),
                dots(first));
    }

    private static HtmlContainer dots(Rate rate) {
        HtmlContainer dots = Elements.element("div", "dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        long lesser = Math.round(rate.value().orElse(0.0) * DOTS);
        for (int i = 0; i < DOTS; i++) {
            dots.add(Elements.element("i", i < lesser ? "l" : ""));
        }
        return dots;
    }

    private static Rate rate(Answers answers, Selection selection) {
        Figure figure = answers.answer(Questions.LESSER_SANCTION_RATE_OVER_TIME, selection);
        return Intervals.wilson(figure.sum("lesser"), figure.sum("n"));
    }
}
