package org.panelwatch.view;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.panelwatch.view.part.ErrorPanel;

/** An address that leads nowhere. */
@ParentLayout(Shell.class)
@PageTitle("Not found · Panelwatch")
final class NotFoundView extends HtmlContainer implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    /** What Vaadin says where no page of ours said why. */
    private static final String NO_ROUTE = "Couldn't find route";

    NotFoundView() {
        super("div");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        String reason = parameter.getCustomMessage();
        boolean ours = reason != null && !reason.isBlank() && !reason.startsWith(NO_ROUTE);
        add(new ErrorPanel(
                "There is no such page",
                ours ? reason : "The address may be mistyped, or what it named may be gone from the data."));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
