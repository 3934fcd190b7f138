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

    NotFoundView() {
        super("div");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        String reason = parameter.getCustomMessage();
        add(new ErrorPanel(
                "There is no such page",
                reason == null || reason.isBlank()
                        ? "The address may be mistyped, or what it named may be gone from the data."
                        : reason));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
