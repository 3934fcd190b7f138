package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinService;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;

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
            add(
                    answer(figure, new Numbers(question, selection)),
                    new Explained("note", String.join(" ", figure.notes())));
        }
        add(foot(question, figure, selection, path));
    }

    private static Component answer(Figure figure, Numbers numbers) {
        return switch (numbers.selection().tab()) {
            case CHART -> new PanelChart(figure, numbers);
            case TABLE -> new TableTwin(figure, numbers);
        };
    }

    private static Component foot(Question question, Figure figure, Selection selection, String path) {
        HtmlContainer foot = Elements.element("div", "foot", Elements.span("src", SourcesLine.of(figure)));
        if (!figure.isEmpty()) {
            foot.add(tabs(figure, selection, path));
        }
        Publication publication = new Publication(
                figure, selection.with(Tab.CHART).with(Theme.LIGHT), "/" + path, question.title(), site());
        foot.add(new DownloadMenu(publication), share(publication), about(question));
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

    private static Component share(Publication publication) {
        NativeButton button = new NativeButton("Share", click -> new ShareDialog(publication).open());
        button.addClassName("btn");
        button.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-label", "Share: " + publication.figure().title());
        return button;
    }

    private static Site site() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Site.class);
    }

    private static Component about(Question question) {
        Anchor link = Elements.link("methods#" + question.id(), "About this figure", "btn");
        link.getElement().setAttribute("aria-label", "About this figure: " + question.title());
        return link;
    }
}
