package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.view.part.Elements;

/** {@code /workbench/explore}: the figures of a visitor's own data. */
@Route("workbench/explore")
@PageTitle("Your data · Panelwatch")
class ExploreView extends HtmlContainer {

    static final String PATH = "workbench/explore";

    private static final long serialVersionUID = 1L;

    ExploreView() {
        super("div");
        addClassName("page");
        add(new H1("Your data"), Elements.link("workbench", "Bring your own data"));
    }
}
