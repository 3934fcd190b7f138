package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;

/** A row of links of which one is in force: each opens the address of the selection with its value. */
public final class Switch extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final List<Anchor> links = new ArrayList<>();

    /** @param current nothing where none is in force */
    public <E extends Coded> Switch(
            String label, List<E> values, @Nullable E current, String path, Function<E, Selection> change) {
        super("div");
        addClassName("switch");
        HtmlContainer row = Elements.element("div", "seg");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (E value : values) {
            Anchor link = Elements.link(SelectionUrl.link(path, change.apply(value)), value.label());
            Elements.current(link, value == current);
            links.add(link);
            row.add(link);
        }
        add(Elements.span("switch-label", label), row);
    }

    /** Takes over where the links of a newer switch of the same values lead, in place, so that the focus stays. */
    void become(Switch newer) {
        for (int i = 0; i < links.size(); i++) {
            Anchor link = newer.links.get(i);
            links.get(i).setHref(link.getHref());
            Elements.current(links.get(i), link.getElement().hasAttribute("aria-current"));
        }
    }
}
