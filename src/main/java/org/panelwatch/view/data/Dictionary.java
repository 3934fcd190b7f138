package org.panelwatch.view.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.ColumnMeanings;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.figure.Wording;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.English;

/** What each column of each file means, and the words behind its codes. */
final class Dictionary extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final Map<DataFile, String> HOLDS = Map.of(
            DataFile.HEARINGS, "one officer at one set of proceedings in each row",
            DataFile.APPEALS, "one officer in one decision on a challenge in each row",
            DataFile.OFFICIAL, "one published number in each row",
            DataFile.FORCES, "one force in each row");

    Dictionary() {
        super("section");
        setId("dictionary");
        addClassName("dictionary");
        add(
                new H2("What the columns mean"),
                Elements.paragraph(
                        "",
                        "Open a file to see its columns. An empty cell means that the source does not say; it never means"
                                + " none or nought. Dates are as exact as the source gives them: a year, a month or a day."));
        for (DataFile file : List.of(DataFile.HEARINGS, DataFile.APPEALS, DataFile.OFFICIAL, DataFile.FORCES)) {
            add(file(file));
        }
    }

    private static Component file(DataFile file) {
        HtmlContainer body = new HtmlContainer("tbody");
        file.described().forEach(column -> body.add(row(file, column)));
        HtmlContainer table = Elements.element(
                "table",
                "table-twin",
                Elements.text("caption", "visually-hidden", "The columns of " + file.fileName()),
                Elements.element("thead", "", head()),
                body);
        HtmlContainer wrap = Elements.element("div", "table-wrap", table);
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        wrap.getElement().setAttribute("aria-label", "Table: the columns of " + file.fileName());
        return Elements.element(
                "details",
                "columns-of-file",
                Elements.element(
                        "summary",
                        "",
                        Elements.text("code", "", file.fileName()),
                        Elements.span(
                                "",
                                ": %s, %s"
                                        .formatted(
                                                Wording.count(file.columns().size(), "column", "columns"),
                                                HOLDS.getOrDefault(file, "")))),
                wrap);
    }

    private static HtmlContainer head() {
        HtmlContainer head = new HtmlContainer("tr");
        for (String label : List.of("Column", "What it holds", "Filled")) {
            Component heading = Elements.text("th", "", label);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        return head;
    }

    private static HtmlContainer row(DataFile file, DataColumn column) {
        HtmlContainer name = Elements.element("th", "", Elements.text("code", "", column.name()));
        name.getElement().setAttribute("scope", "row");
        return Elements.element(
                "tr",
                "",
                name,
                Elements.element("td", "", meaning(file, column)),
                Elements.text("td", "", filled(column)));
    }

    /** In words; where it holds codes, each with what it stands for. */
    private static Component[] meaning(DataFile file, DataColumn column) {
        String words = ColumnMeanings.of(file, column.name());
        if (column.values().isEmpty()) {
            return new Component[] {Elements.paragraph("", English.capital(words.isEmpty() ? column.holds() : words))};
        }
        HtmlContainer values = Elements.element("ul", "codes");
        column.values()
                .forEach((code, label) -> values.add(
                        Elements.element("li", "", Elements.text("code", "", code), Elements.span("", " " + label))));
        String before = words.split(":", 2)[0];
        return before.equals(words) || before.contains("(")
                ? new Component[] {values}
                : new Component[] {Elements.paragraph("", English.capital(before)), values};
    }

    private static String filled(DataColumn column) {
        return switch (column.needed()) {
            case "required" -> "always";
            case "optional" -> "where the source says";
            default -> "in some rows";
        };
    }
}
