package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
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

    private final transient Question question;
    private final String path;
    private final H2 heading = new H2();
    private final Paragraph subtitle = Elements.paragraph("subtitle", "");
    private final Paragraph sentence = Elements.paragraph("sentence", "");
    private final Span source = Elements.span("src", "");
    private final HtmlContainer tabs = Elements.element("div", "seg");
    private final Map<Tab, Anchor> links = new EnumMap<>(Tab.class);
    private final DownloadMenu files;
    private final NativeButton share = new NativeButton("Share");
    private final HtmlContainer foot = Elements.element("div", "foot");
    private @Nullable Component answer;
    private @Nullable Component note;
    private @Nullable Component paper;
    private String noted = "";
    private transient @Nullable Publication publication;

    /** @param path the address of the page that the card stands on */
    public FigureCard(Question question, Figure figure, SelectionWords words, String path) {
        this(question.id(), question, figure, words, path);
    }

    /** @param id of the card, where the question has another card on its page */
    public FigureCard(String id, Question question, Figure figure, SelectionWords words, String path) {
        super("figure");
        this.question = question;
        this.path = path;
        this.files = new DownloadMenu(id);
        addClassName("figure-card");
        setId(id);
        heading.setId(id + "-heading");
        getElement().setAttribute("aria-labelledby", id + "-heading");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show as");
        for (Tab tab : Tab.values()) {
            Anchor link = Elements.link("", tab.label());
            links.put(tab, link);
            tabs.add(link);
        }
        share.addClassName("btn");
        share.getElement().setAttribute("aria-haspopup", "dialog");
        share.addClickListener(click -> share());
        foot.add(source, files);
        if (figure.release().isPrivate()) {
            add(Elements.span("own-data", "Your data"));
        } else {
            foot.add(share, about());
        }
        add(heading, subtitle, sentence, foot);
        show(figure, words);
    }

    /** Shows another answer to the same question in place, so that the reader keeps place and focus. */
    public void show(Figure figure, SelectionWords words) {
        Selection selection = words.selection();
        heading.setText(figure.title());
        subtitle.setText(figure.subtitle());
        showAnswer(figure, words);
        showNote(figure.isEmpty() ? "" : String.join(" ", figure.notes()));
        source.setText(SourcesLine.of(figure));
        showTabs(figure, selection);
        Publication shown = new Publication(
                figure, selection.with(Tab.CHART).with(Theme.LIGHT), "/" + path, question.title(), site());
        publication = shown;
        files.show(shown);
        showPaper(shown, selection.tab());
        share.getElement().setAttribute("aria-label", "Share: " + figure.title());
        awaits(false);
    }

    /** Gives the files of a visitor's own data only while they are there. */
    public void onlyWhile(BooleanSupplier here) {
        files.onlyWhile(here);
    }

    /** Says the figure in words above its drawing, where the words are what the reader came for. */
    void say(Figure figure) {
        sentence.setText(figure.isEmpty() ? "" : figure.sentence());
    }

    /** Says of what is shown that it is of an earlier choice, until the answer to the present one is here. */
    public void awaits(boolean newer) {
        if (newer) {
            getElement().setAttribute("aria-busy", "true");
        } else {
            getElement().removeAttribute("aria-busy");
        }
    }

    private void showAnswer(Figure figure, SelectionWords words) {
        Numbers numbers =
                new Numbers(question, words.selection(), !figure.release().isPrivate());
        if (figure.isEmpty()) {
            replaceAnswer(new EmptyAnswer(figure, words, path));
        } else if (words.selection().tab() == Tab.TABLE) {
            replaceAnswer(new TableTwin(figure, numbers));
        } else if (answer instanceof PanelChart drawing) {
            drawing.show(figure, numbers);
        } else {
            replaceAnswer(new PanelChart(figure, numbers));
        }
    }

    private void replaceAnswer(Component newer) {
        replace(answer, newer, note == null ? foot : note);
        answer = newer;
    }

    private void showNote(String words) {
        if (!words.equals(noted)) {
            Component newer = words.isEmpty() ? null : new Explained("note", words);
            replace(note, newer, foot);
            note = newer;
            noted = words;
        }
    }

    private void replace(@Nullable Component older, @Nullable Component newer, Component before) {
        if (older != null) {
            remove(older);
        }
        if (newer != null) {
            addComponentAtIndex(getElement().indexOfChild(before.getElement()), newer);
        }
    }

    private void showPaper(Publication shown, Tab tab) {
        if (paper != null) {
            remove(paper);
        }
        paper = shown.figure().isEmpty() ? null : new PrintedFigure(shown, tab == Tab.CHART);
        if (paper != null) {
            add(paper);
        }
    }

    private void showTabs(Figure figure, Selection selection) {
        if (figure.isEmpty()) {
            foot.remove(tabs);
            return;
        }
        links.forEach((tab, link) -> {
            link.setHref(SelectionUrl.link(path, selection.with(tab)));
            link.getElement().setAttribute("aria-label", tab.label() + ": " + figure.title());
            Elements.current(link, tab == selection.tab());
        });
        if (tabs.getParent().isEmpty()) {
            foot.addComponentAtIndex(1, tabs);
        }
    }

    /** Shows its links, its code for other pages and its citation. */
    public void share() {
        if (publication != null) {
            new ShareDialog(publication).open();
        }
    }

    private static Site site() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Site.class);
    }

    private Component about() {
        Anchor link = Elements.link("methods#" + question.id(), "About this figure", "btn");
        link.getElement().setAttribute("aria-label", "About this figure: " + question.title());
        return link;
    }
}
