package org.panelwatch.view.forces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;

/** Every force as a row, by region; what is typed narrows the rows at once. */
final class ForceTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS =
            List.of("Force", "Region", "Reported decisions", "Lesser sanctions after gross misconduct");

    private static final List<String> CLASSES = List.of("", "region", "number", "number");

    private final Map<String, HtmlContainer> rows = new LinkedHashMap<>();
    private final Span found = Elements.span("found", "");

    /** @param held the release whose forces they are, for the links */
    ForceTable(Map<String, List<ForceList.Line>> regions, Selection held) {
        super("section");
        addClassNames("figure-card", "force-list");
        H2 heading = new H2("Every force");
        heading.setId("list-heading");
        getElement().setAttribute("aria-labelledby", "list-heading");
        HtmlContainer body = new HtmlContainer("tbody");
        regions.forEach((region, lines) -> lines.forEach(line -> body.add(row(region, line, held))));
        found.getElement().setAttribute("role", "status");
        add(heading, Elements.element("div", "force-search", search(), found), table(body));
        narrow("");
    }

    private TextField search() {
        TextField search = new TextField();
        search.setLabel("Find a force or region");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(100);
        search.addValueChangeListener(event -> narrow(event.getValue()));
        return search;
    }

    private void narrow(String typed) {
        String sought = typed.strip().toLowerCase(Locale.UK);
        long shown = rows.entrySet().stream()
                .filter(row -> {
                    boolean fits = row.getKey().contains(sought);
                    row.getValue().getElement().setAttribute("hidden", !fits);
                    return fits;
                })
                .count();
        found.setText(
                shown == 0
                        ? "No force or region is called that."
                        : sought.isEmpty()
                                ? Wording.count(shown, "force", "forces")
                                : "%s of %s"
                                        .formatted(
                                                Wording.number(shown), Wording.count(rows.size(), "force", "forces")));
    }

    private static Component table(HtmlContainer body) {
        HtmlContainer head = new HtmlContainer("tr");
        for (int i = 0; i < HEADS.size(); i++) {
            Component heading = Elements.text("th", CLASSES.get(i), HEADS.get(i));
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        HtmlContainer wrap = Elements.element(
                "div",
                "table-wrap",
                Elements.element(
                        "table",
                        "table-twin",
                        Elements.text("caption", "visually-hidden", "Forces by region"),
                        Elements.element("thead", "", head),
                        body));
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        wrap.getElement().setAttribute("aria-label", "Table: forces by region");
        return wrap;
    }

    private HtmlContainer row(String region, ForceList.Line line, Selection held) {
        HtmlContainer first = Elements.element(
                "th",
                "",
                Elements.link(
                        SelectionUrl.link("forces/" + line.force().code(), held),
                        line.force().name()));
        first.getElement().setAttribute("scope", "row");
        HtmlContainer row = Elements.element(
                "tr",
                "",
                first,
                Elements.text("td", "region", region),
                Elements.text("td", "number", Wording.number(line.decisions())),
                Elements.text("td", "number", line.lesser().n() == 0 ? "None known" : Wording.outOf(line.lesser())));
        rows.put((line.force().name() + " " + region).toLowerCase(Locale.UK), row);
        return row;
    }
}
