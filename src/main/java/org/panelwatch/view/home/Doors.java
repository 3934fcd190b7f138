package org.panelwatch.view.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;

/** Three ways in, each for another reader: explore, take along, share. */
final class Doors extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final Question MAIN = Questions.LESSER_SANCTION_RATE_OVER_TIME;
    private static final List<Form> TAKEN = List.of(Form.PNG, Form.XLSX, Form.CSV, Form.ZIP);

    /** @param share shows what a reader takes along of the main figure */
    Doors(Selection held, SerializableRunnable share) {
        super("section");
        addClassName("doors");
        H2 heading = new H2("Three ways in");
        heading.addClassName("visually-hidden");
        add(
                heading,
                door(
                        "Explore",
                        "To research: choose forces, ranks, conduct and years, see how sure each number is, and open the"
                                + " decisions behind it.",
                        Elements.link(SelectionUrl.link("sanctions", held), "Explore the figures", "btn"),
                        Elements.link(SelectionUrl.link("cases", held), "Read the decisions", "btn")),
                door(
                        "Download",
                        "To publish: the main figure as a picture for print and web, and its numbers with notes, sources"
                                + " and the day they were true.",
                        TAKEN.stream().map(form -> file(form, held)).toArray(Component[]::new)),
                door(
                        "Share",
                        "To make a case: a link that opens exactly the main figure and keeps its numbers, with a preview"
                                + " picture, and code for your own page.",
                        opener(share)));
    }

    private static NativeButton opener(SerializableRunnable share) {
        NativeButton opener = new NativeButton("Share the main figure", click -> share.run());
        opener.addClassName("btn");
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        return opener;
    }

    private static Component door(String name, String words, Component... ways) {
        return Elements.element(
                "div", "door", new H3(name), Elements.paragraph("", words), Elements.element("div", "ways", ways));
    }

    private static Anchor file(Form form, Selection held) {
        Anchor link =
                Elements.file(SelectionUrl.link("figures/" + MAIN.id() + "." + form.code(), held), form.name(), "btn");
        link.getElement()
                .setAttribute("download", true)
                .setAttribute("aria-label", form.label() + " of the main figure");
        return link;
    }
}
