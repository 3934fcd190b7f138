package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;

/** Says why a figure has no rows, and offers each way of widening the selection as a link. */
final class EmptyAnswer extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    EmptyAnswer(Figure figure, SelectionWords words, String path) {
        super("div");
        addClassName("empty");
        add(Elements.paragraph("", figure.sentence()));
        Selection selection = words.selection();
        if (!selection.isFiltered()) {
            return;
        }
        add(Elements.paragraph("", "The data hold only what was reported or published. Widen the selection:"));
        HtmlContainer ways = new HtmlContainer("ul");
        for (Criterion criterion : selection.codes().keySet()) {
            ways.add(way(path, selection.with(criterion, java.util.List.of()), "without " + words.words(criterion)));
        }
        if (!selection.period().isAll()) {
            ways.add(way(
                    path,
                    selection.with(Period.ALL),
                    "all years, not only " + selection.period().words()));
        }
        ways.add(way(path, selection.withoutFilters(), "no filter at all"));
        add(ways);
    }

    private static HtmlContainer way(String path, Selection wider, String words) {
        return Elements.element("li", "", Elements.link(SelectionUrl.link(path, wider), words));
    }
}
