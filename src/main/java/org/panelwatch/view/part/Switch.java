package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;

/** A row of links of which one is in force: each opens the address of the selection with its value. */
public final class Switch extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param current nothing where none is in force */
    public <E extends Coded> Switch(
            String label, List<E> values, @Nullable E current, String path, Function<E, Selection> change) {
        super("div");
        addClassName("switch");
        HtmlContainer links = Elements.element("div", "seg");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (E value : values) {
            Anchor link = Elements.link(SelectionUrl.link(path, change.apply(value)), value.label());
            if (value == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        }
        add(Elements.span("switch-label", label), links);
    }
}
