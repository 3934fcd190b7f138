package org.panelwatch.view.data;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.release.Counts;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;

/** The whole data as files, of the release that the page shows. */
final class DownloadTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<String> FORMS = List.of("csv", "parquet", "json");
    private static final Map<String, String> FORM_WORDS = Map.of("csv", "CSV", "parquet", "Parquet", "json", "JSON");

    DownloadTable(Counts counts, Selection held) {
        super("section");
        setId("downloads");
        HtmlContainer body = Elements.element(
                "tbody",
                "",
                row("hearings", "Decisions of panels", counts.hearings(), held),
                row("appeals", "Decisions on challenges", counts.appeals(), held),
                row("official", "Published official figures", counts.official(), held),
                row("forces", "Forces", counts.forces(), held));
        HtmlContainer table = Elements.element(
                "table",
                "table-twin",
                Elements.text("caption", "visually-hidden", "The data as files"),
                Elements.element("thead", "", head()),
                body);
        HtmlContainer wrap = Elements.element("div", "table-wrap", table);
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        wrap.getElement().setAttribute("aria-label", "Table: the data as files");
        add(
                new H2("The data as files"),
                Elements.paragraph(
                        "",
                        "CSV is the data as they are kept, byte for byte; Parquet and JSON hold the same rows in the same"
                                + " order, with numbers as numbers and nothing where the source does not say."),
                Elements.element(
                        "div",
                        "chips",
                        file("panelwatch-data.zip", "All of it as one data package", held),
                        file("checksums.json", "Sizes and checksums", held)),
                wrap);
    }

    private static HtmlContainer head() {
        HtmlContainer head = new HtmlContainer("tr");
        for (String label : List.of("What", "Rows", "Files")) {
            Component heading = Elements.text("th", label.equals("Rows") ? "number" : "", label);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        return head;
    }

    private static HtmlContainer row(String stem, String words, int rows, Selection held) {
        Component first = Elements.text("th", "", words);
        first.getElement().setAttribute("scope", "row");
        HtmlContainer files = Elements.element("div", "chips");
        for (String form : FORMS) {
            Anchor link = file(stem + "." + form, FORM_WORDS.getOrDefault(form, form), held);
            link.getElement().setAttribute("aria-label", words + " as " + link.getText());
            files.add(link);
        }
        return Elements.element(
                "tr",
                "",
                first,
                Elements.text("td", "number", Wording.number(rows)),
                Elements.element("td", "", files));
    }

    private static Anchor file(String name, String words, Selection held) {
        return Elements.file(SelectionUrl.link("data/" + name, held), words, "btn");
    }
}
