package org.panelwatch.view.cases;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.panelwatch.figure.Marks;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Subject;
import org.panelwatch.question.cases.ListAddress;
import org.panelwatch.question.cases.MarkKeys;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Unit;
import org.panelwatch.view.part.Elements;

/** Says of which number of which figure a list holds the decisions, with the ways back and aside. */
final class NumberHead extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * @param counted how often the number counts a case
     * @param total how many cases are listed
     */
    NumberHead(NumberBehind number, int counted, int total, Selection selection, ListAddress address) {
        super("section");
        addClassName("number-head");
        H2 heading = new H2(heading(number, counted, total, selection));
        heading.setId("number-head");
        getElement().setAttribute("aria-labelledby", "number-head");
        add(heading, Elements.paragraph("subtitle", number.figure().subtitle()));
        if (selection.unit() == Unit.PANEL && counted == total) {
            add(Elements.paragraph(
                    "note", "Each panel stands here with the one of its officers whose outcome was the most serious."));
        }
        if (!number.beside().isEmpty()) {
            add(beside(number, selection, address));
        }
        add(Elements.element(
                "p",
                "ways",
                Elements.link(
                        SelectionUrl.link("figures/" + number.question().id(), selection), "Back to the figure", "btn"),
                Elements.link(
                        address.behind(MarkKeys.NONE)
                                .paged(false)
                                .link(selection.by(null).compare(null)),
                        "Show all decisions",
                        "btn")));
    }

    /** "The 8 decisions behind: 2014, less than dismissal, in 'About one in seven …'". */
    private static String heading(NumberBehind number, int counted, int total, Selection selection) {
        String of = number.words().isEmpty() ? "" : number.words() + ", in ";
        String figure = of + "‘" + number.figure().title() + "’";
        if (counted == 0) {
            return "No decision is behind: " + figure;
        }
        String many = counted == total
                ? count(counted, selection)
                : Wording.count(counted, "challenge", "challenges") + ", in " + Wording.count(total, "case", "cases")
                        + ",";
        return "The " + many + " behind: " + figure;
    }

    private static String count(int counted, Selection selection) {
        return selection.unit() == Unit.PANEL
                ? new Subject(selection).count(counted)
                : Wording.count(counted, "decision", "decisions");
    }

    /** The numbers of the same row as links, the present one marked. */
    private static HtmlContainer beside(NumberBehind number, Selection selection, ListAddress address) {
        HtmlContainer beside = Elements.element("div", "seg");
        beside.getElement().setAttribute("role", "group").setAttribute("aria-label", "Numbers of the same row");
        for (Marks.Number other : number.beside()) {
            Anchor link = Elements.link(
                    address.behind(new MarkKeys(number.question().id(), other.mark()))
                            .paged(false)
                            .link(selection),
                    other.words() + " " + Wording.number(other.value()));
            if (other.mark().equals(number.mark())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            beside.add(link);
        }
        return beside;
    }
}
