package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Facets;
import org.panelwatch.question.Matches;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.OwnQuestions;
import org.panelwatch.question.own.OwnRows;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.FigureCard;
import org.panelwatch.view.part.FilterBar;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.Switch;

/** Every question that a visitor's own data can answer, as cards, for one selection. */
final class OwnFigures extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Workbench bench;
    private final transient PrivateRelease own;
    private final transient Answers answers;
    private final transient Answers published;
    private final transient OwnQuestions questions;
    private final FilterBar filters = new FilterBar(ExploreView.PATH, Counted.OUTCOMES);
    private final Notices notices = new Notices();
    private final NativeButton beside = new NativeButton("Show the published data beside");
    private final HtmlContainer figures = Elements.element("div", "figures");
    private final transient Map<Question, FigureCard> cards = new LinkedHashMap<>();
    private final transient Map<Question, HtmlContainer> switches = new LinkedHashMap<>();
    private final transient Map<Question, PublishedBeside> compared = new LinkedHashMap<>();
    private final OwnRowsPart rows = new OwnRowsPart();
    private transient @Nullable Asked asked;
    private boolean besides;

    OwnFigures(Workbench bench, PrivateRelease own, Answers published) {
        super("div");
        this.bench = bench;
        this.own = own;
        this.published = published;
        answers = Answers.of(own);
        questions = OwnQuestions.of(own);
        filters.only(questions.criteria(), questions.dated());
        beside.addClassName("btn");
        beside.getElement().setAttribute("aria-pressed", "false");
        beside.addClickListener(click -> turn());
        add(head(), filters, notices, beside, figures, rows, notOffered());
    }

    private HtmlContainer head() {
        HtmlContainer title = Elements.element("bdi", "");
        title.setText(Visible.text(own.mapping().title()));
        H1 heading = new H1("Your data: ");
        heading.add(title);
        NativeButton delete = new NativeButton("Delete my data now", click -> {
            bench.delete();
            UI.getCurrent().navigate("workbench");
        });
        delete.addClassName("btn");
        return Elements.element(
                "div",
                "own-head",
                heading,
                Elements.element(
                        "p",
                        "own-banner",
                        Elements.span("own-data", "Your data"),
                        Elements.span(
                                "",
                                "Only you can see these figures, in this visit. They are not published by Panelwatch, and"
                                        + " nothing here checks what the files say."),
                        Elements.link("workbench", "Back to the mapping", "btn"),
                        delete));
    }

    /** @param keys of the address */
    void show(Map<String, List<String>> keys) {
        Asked now = Asked.by(keys, answers);
        asked = now;
        notices.show(now.problems());
        Selection selection = now.selection();
        filters.show(
                now.words(),
                Matches.outcomes(now.release(), selection).words(),
                Optional.of(Facets.outcomes(now.release(), selection)));
        questions.all().forEach(question -> show(question, now));
        rows.show(OwnRows.of(now.release(), selection));
    }

    private void show(Question question, Asked now) {
        Figure figure = answers.answer(question, now.selection());
        FigureCard card = cards.get(question);
        if (card == null) {
            card = new FigureCard(question, figure, now.words(), ExploreView.PATH);
            card.onlyWhile(() -> bench.release().filter(here -> here == own).isPresent());
            cards.put(question, card);
            PublishedBeside other = new PublishedBeside(question, published);
            compared.put(question, other);
            HtmlContainer row = Elements.element("div", "pair", card, other);
            HtmlContainer compareBy = Elements.element("div", "");
            switches.put(question, compareBy);
            figures.add(compareBy, row);
        } else {
            card.show(figure, now.words());
        }
        showSwitch(question, now.selection());
        Objects.requireNonNull(compared.get(question)).show(now.selection(), besides);
    }

    private void showSwitch(Question question, Selection selection) {
        HtmlContainer place = Objects.requireNonNull(switches.get(question));
        place.removeAll();
        List<Dimension> dimensions = question.dimensions();
        if (dimensions.size() > 1) {
            Dimension standard = dimensions.getFirst();
            Dimension by = selection.by();
            place.add(new Switch(
                    "Compare by",
                    dimensions,
                    by != null && dimensions.contains(by) ? by : standard,
                    ExploreView.PATH,
                    value -> selection.by(value == standard ? null : value)));
        }
    }

    private void turn() {
        besides = !besides;
        beside.getElement().setAttribute("aria-pressed", Boolean.toString(besides));
        Asked now = asked;
        if (now != null) {
            compared.values().forEach(other -> other.show(now.selection(), besides));
        }
    }

    private HtmlContainer notOffered() {
        HtmlContainer list = Elements.element("dl", "facts");
        questions.notOffered().forEach(one -> {
            list.add(Elements.text("dt", "", one.title()), Elements.text("dd", "", one.why()));
        });
        HtmlContainer summary = Elements.element("summary", "");
        summary.setText("What these data cannot answer, and why");
        return Elements.element("details", "more not-offered", summary, list);
    }
}
