package org.panelwatch.view.data;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.PartialDate;

/** How to name the data in a text, and what to do where they are wrong. */
final class CitingAndCorrecting extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param held what the links of the page hold on to */
    CitingAndCorrecting(Release release, Selection held) {
        super("div");
        add(citing(release), correcting(held));
    }

    private static HtmlContainer citing(Release release) {
        HtmlContainer section = Elements.element(
                "section",
                "",
                new H2("How to cite"),
                Elements.paragraph(
                        "",
                        "Panelwatch, release %s of %s: what happens after a police misconduct panel finds gross misconduct."
                                .formatted(
                                        release.id(),
                                        PartialDate.of(release.publishedOn()).inWords())),
                Elements.paragraph(
                        "",
                        "The release is part of a citation: the link that keeps its numbers, under Share on every figure,"
                                + " opens the same numbers for as long as this release is kept. The data package holds the"
                                + " citation as text and as BibTeX."),
                Elements.paragraph("", "The compiled data are under CC BY 4.0; each source keeps its own terms."));
        section.setId("citing");
        return section;
    }

    private static HtmlContainer correcting(Selection held) {
        HtmlContainer steps = new HtmlContainer("ol");
        for (String step : List.of(
                "Find the decision among the cases. Its page names the row, and links to the page that states it.",
                "Find a public page that says otherwise. What no public page states cannot go in, however well it is known.",
                "Change the row in the folder of data and run panelwatch check, which names each fault. The guide for"
                        + " contributors, in the same folder as the program, goes through it step by step.",
                "Once it is taken up, the data are a new release. The list of releases above says which row and which"
                        + " figures changed; links that keep their numbers still show the old ones, and say so.")) {
            steps.add(Elements.text("li", "", step));
        }
        HtmlContainer section = Elements.element(
                "section",
                "",
                new H2("How to correct"),
                Elements.paragraph(
                        "",
                        "Nobody is named in the data, and nobody should be named in a correction. To have a row put right:"),
                steps,
                Elements.element(
                        "p",
                        "",
                        Elements.span(
                                "",
                                "A file of your own, such as the answer to a request, can be checked and explored"
                                        + " beside these data without giving it to anybody: "),
                        Elements.link(SelectionUrl.link("workbench", held), "bring your own data"),
                        Elements.span("", ".")));
        section.setId("correcting");
        return section;
    }
}
