package org.panelwatch.view;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.panelwatch.view.part.ErrorPanel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that failed: the reader gets words, the log gets the reason. */
@ParentLayout(Shell.class)
@PageTitle("Something went wrong · Panelwatch")
final class TroubleView extends HtmlContainer implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    TroubleView() {
        super("div");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page /{} failed", event.getLocation().getPathWithQueryParameters(), parameter.getException());
        removeAll();
        add(new ErrorPanel(
                "This page could not be shown",
                "Something went wrong here, and not with what you chose. Try again in a minute. If it goes on, tell"
                        + " whoever runs this site: its log says what happened."));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
