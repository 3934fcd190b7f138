package org.panelwatch.view.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Elements;

/** The lesser-sanction rate of all years, large, and both bases with their intervals below it. */
final class Headline extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int DOTS = 100;

    /** @param held the release to ask */
    Headline(Answers answers, Selection held) {
        super("div");
        addClassName("num");
        Rate first = rate(answers, held.with(Basis.FIRST));
        Rate last = rate(answers, held.with(Basis.FINAL));
        add(
                Elements.element(
                        "b",
                        "",
                        Elements.span("", Wording.number(first.hits()) + " "),
                        Elements.text("small", "", "of " + Wording.number(first.n()))),
                Elements.paragraph(
                        "says",
                        "officers found to have committed gross misconduct were given less than dismissal as first"
                                + " decided: %s."
                                        .formatted(Wording.inPlainWords(first).toLowerCase(Locale.UK))),
                dots(first),
                bases(first, last),
                Elements.paragraph(
                        "caution",
                        "Of reported decisions, not of all: nobody publishes every decision, and who reported moves the"
                                + " share."));
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

    private static Component bases(Rate first, Rate last) {
        HtmlContainer head = new HtmlContainer("tr");
        for (String label : List.of("Decided", "Less than dismissal", "Share", "95% interval")) {
            HtmlContainer cell = Elements.element("th", "", Elements.span("", label));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return Elements.element(
                "table",
                "bases",
                Elements.text("caption", "visually-hidden", "Less than dismissal, as first and as finally decided"),
                Elements.element("thead", "", head),
                Elements.element(
                        "tbody",
                        "",
                        row("First, by the panel", first),
                        row("Finally, after every known challenge", last)));
    }

    private static Component row(String label, Rate rate) {
        HtmlContainer heading = Elements.element("th", "", Elements.span("", label));
        heading.getElement().setAttribute("scope", "row");
        return Elements.element(
                "tr",
                "",
                heading,
                Elements.text("td", "", Wording.outOf(rate)),
                Elements.text("td", "", rate.small() ? "–" : Wording.share(rate)),
                Elements.text(
                        "td",
                        "",
                        rate.small()
                                ? "too few"
                                : Wording.percent(rate.low95(), rate.n()) + " to "
                                        + Wording.percent(rate.high95(), rate.n())));
    }

    private static Rate rate(Answers answers, Selection selection) {
        Figure figure = answers.answer(Questions.LESSER_SANCTION_RATE_OVER_TIME, selection);
        return Intervals.wilson(figure.sum("lesser"), figure.sum("n"));
    }
}
