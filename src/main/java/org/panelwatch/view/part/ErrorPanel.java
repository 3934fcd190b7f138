package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;

/** A page that could not be shown: what happened and where to go. */
public final class ErrorPanel extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public ErrorPanel(String heading, String words) {
        super("div");
        addClassName("error-panel");
        add(
                new H1(heading),
                Elements.paragraph("", words),
                Elements.link("", "To the overview", "btn", "primary"),
                Elements.link("search", "Search", "btn"));
    }
}
