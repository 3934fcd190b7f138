package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.panelwatch.chart.Chart;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Tab;

/** One figure: the finding as its heading, the measure, the drawing or its table, the notes, the source, the files. */
public final class FigureCard extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param path the address of the page that the card stands on */
    public FigureCard(Question question, Figure figure, SelectionWords words, String path) {
        super("figure");
        Selection selection = words.selection();
        addClassName("figure-card");
        setId(question.id());
        H2 heading = new H2(figure.title());
        heading.setId(question.id() + "-heading");
        getElement().setAttribute("aria-labelledby", question.id() + "-heading");
        add(heading, Elements.paragraph("subtitle", figure.subtitle()));
        if (figure.isEmpty()) {
            add(new EmptyAnswer(figure, words, path));
        } else {
            add(answer(figure, selection), new Explained("note", String.join(" ", figure.notes())));
        }
        add(foot(question, figure, selection, path));
    }

    private static Component answer(Figure figure, Selection selection) {
        return switch (selection.tab()) {
            case CHART -> new PanelChart(Chart.of(figure), figure.sentence());
            case TABLE -> new TableTwin(figure);
        };
    }

    private static Component foot(Question question, Figure figure, Selection selection, String path) {
        HtmlContainer foot = Elements.element("div", "foot", Elements.span("src", SourcesLine.of(figure)));
        if (!figure.isEmpty()) {
            foot.add(tabs(figure, selection, path));
        }
        foot.add(download(figure, selection, "csv"), download(figure, selection, "json"), about(question));
        return foot;
    }

    private static Component tabs(Figure figure, Selection selection, String path) {
        HtmlContainer tabs = Elements.element("div", "seg");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show as");
        for (Tab tab : Tab.values()) {
            Anchor link = Elements.link(SelectionUrl.link(path, selection.with(tab)), tab.label());
            link.getElement().setAttribute("aria-label", tab.label() + ": " + figure.title());
            if (tab == selection.tab()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private static Component download(Figure figure, Selection selection, String form) {
        String address = SelectionUrl.link("figures/" + figure.id() + "." + form, selection.with(Tab.CHART));
        Anchor link = Elements.file(address, form.toUpperCase(Locale.ROOT), "btn");
        link.getElement().setAttribute("aria-label", "Download as " + link.getText() + ": " + figure.title());
        return link;
    }

    private static Component about(Question question) {
        Anchor link = Elements.link("methods#" + question.id(), "About this figure", "btn");
        link.getElement().setAttribute("aria-label", "About this figure: " + question.title());
        return link;
    }
}
