package org.panelwatch.view.forces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Elements;

/** {@code /forces}: every force by region, with what the data hold of it; never ranked. */
@Route("forces")
@PageTitle("Forces · Panelwatch")
class ForcesView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS =
            List.of("Force", "Reported decisions", "Lesser sanctions after gross misconduct");

    private final transient Answers answers;

    ForcesView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new H1("Forces"),
                Elements.paragraph(
                        "lead",
                        "What the data hold of each force, as first decided. Most numbers are small and rest on who reported"
                                + " what, so forces stand by region and are not ranked."));
        ForceList.byRegion(answers.release(), Selection.ALL).entrySet().forEach(region -> add(region(region)));
    }

    private static Component region(Map.Entry<String, List<ForceList.Line>> region) {
        HtmlContainer head = new HtmlContainer("tr");
        for (String label : HEADS) {
            Component heading = Elements.text("th", label.equals("Force") ? "" : "number", label);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        HtmlContainer body = new HtmlContainer("tbody");
        region.getValue().forEach(line -> body.add(row(line)));
        HtmlContainer table = Elements.element(
                "table",
                "table-twin",
                Elements.text("caption", "visually-hidden", "Forces: " + region.getKey()),
                Elements.element("thead", "", head),
                body);
        HtmlContainer wrap = Elements.element("div", "table-wrap", table);
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        wrap.getElement().setAttribute("aria-label", "Table: " + region.getKey());
        return Elements.element("section", "figure-card", new H2(region.getKey()), wrap);
    }

    private static Component row(ForceList.Line line) {
        HtmlContainer first = Elements.element(
                "th",
                "",
                Elements.link("forces/" + line.force().code(), line.force().name()));
        first.getElement().setAttribute("scope", "row");
        return Elements.element(
                "tr",
                "",
                first,
                Elements.text("td", "number", Wording.number(line.decisions())),
                Elements.text("td", "number", line.lesser().n() == 0 ? "None known" : Wording.outOf(line.lesser())));
    }
}
