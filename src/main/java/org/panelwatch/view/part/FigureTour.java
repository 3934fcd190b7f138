package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;

/** A short tour of a figure card, opened by its reader and by nobody else: what each part of the card says. */
public final class FigureTour extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A part of the card, by the class that marks it, and what it says. */
    private enum Stop {
        HEADING(
                "tour-heading",
                "The heading says what was found for the filters you chose. The line below it says what is counted, where and"
                        + " when."),
        DRAWING(
                "tour-drawing",
                "The drawing shows the counts. A thin bar through a point is its 95% interval: the longer it is, the less"
                        + " sure the number. A hollow point rests on fewer than ten decisions."),
        NOTES(
                "tour-notes",
                "The notes say how it is counted and what is not known. A dotted word opens its meaning. These are reported"
                        + " decisions, never all decisions."),
        FOOT(
                "tour-foot",
                "Below stand the sources, the same numbers as a table, files for print and for spreadsheets, and a link that"
                        + " keeps these numbers.");

        private final String mark;
        private final String words;

        Stop(String mark, String words) {
            this.mark = mark;
            this.words = words;
        }
    }

    private final HtmlContainer card;
    private final NativeButton opener = new NativeButton("How to read this figure", click -> show(Stop.HEADING));
    private final HtmlContainer panel = Elements.element("div", "tour-panel shut");
    private final HtmlContainer place = Elements.element("span", "quiet");
    private final HtmlContainer words = Elements.element("p", "");
    private final NativeButton back = new NativeButton("Back", click -> turn(-1));
    private final NativeButton next = new NativeButton("Next", click -> turn(1));
    private Stop stop = Stop.HEADING;

    private FigureTour(HtmlContainer card) {
        super("div");
        this.card = card;
        addClassName("tour");
        opener.addClassName("tour-open");
        opener.getElement().setAttribute("aria-expanded", "false");
        NativeButton close = new NativeButton("Close", click -> close());
        back.addClassName("btn");
        next.addClassNames("btn", "primary");
        close.addClassName("btn");
        words.getElement().setAttribute("aria-live", "polite");
        panel.getElement().setAttribute("role", "group").setAttribute("aria-label", "How to read this figure");
        panel.getElement().addEventListener("keydown", key -> close()).setFilter("event.key == 'Escape'");
        panel.add(place, words, Elements.element("div", "ways", back, next, close));
        add(opener, panel);
    }

    /** Puts the way into a tour below the subtitle of a card. */
    public static void on(FigureCard card) {
        int heading = Math.min(2, (int) card.getChildren().count());
        card.addComponentAtIndex(heading, new FigureTour(card));
    }

    private void turn(int by) {
        int turned = stop.ordinal() + by;
        if (turned >= Stop.values().length) {
            close();
        } else {
            show(Stop.values()[Math.max(0, turned)]);
        }
    }

    private void show(Stop at) {
        card.removeClassName(stop.mark);
        card.addClassName(at.mark);
        stop = at;
        boolean last = at.ordinal() == Stop.values().length - 1;
        place.setText((at.ordinal() + 1) + " of " + Stop.values().length);
        words.setText(at.words);
        back.setEnabled(at != Stop.HEADING);
        next.setText(last ? "Done" : "Next");
        if (panel.hasClassName("shut")) {
            panel.removeClassName("shut");
            opener.getElement().setAttribute("aria-expanded", "true");
            next.focus();
        }
    }

    private void close() {
        card.removeClassName(stop.mark);
        panel.addClassName("shut");
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.focus();
    }
}
