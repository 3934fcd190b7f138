package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaceClosed;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.view.part.Elements;

/** {@code /workbench/explore}: the figures of a visitor's own data, for one selection; or why there are none. */
@Route("workbench/explore")
@PageTitle("Your data · Panelwatch")
class ExploreView extends HtmlContainer implements BeforeEnterObserver {

    static final String PATH = "workbench/explore";

    private static final long serialVersionUID = 1L;

    private final transient Workbench bench;
    private final transient Answers published;
    private transient @Nullable PrivateRelease shown;
    private @Nullable OwnFigures figures;

    ExploreView(PrivateSpaces spaces, Answers published) {
        super("div");
        this.published = published;
        bench = Workbench.here(spaces, published.release().forces());
        addClassNames("page", "workbench");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PrivateRelease own = bench.release().orElse(null);
        if (own == null) {
            showNone();
            return;
        }
        try {
            bench.touch();
            OwnFigures known = figures;
            OwnFigures now = known == null || own != shown ? show(own) : known;
            now.show(event.getLocation().getQueryParameters().getParameters());
        } catch (PrivateSpaceClosed gone) {
            showNone();
        }
    }

    private OwnFigures show(PrivateRelease own) {
        removeAll();
        OwnFigures made = new OwnFigures(bench, own, published);
        add(made);
        shown = own;
        figures = made;
        return made;
    }

    private void showNone() {
        removeAll();
        shown = null;
        figures = null;
        String why = switch (bench.standing()) {
            case NEW -> "Nothing was brought in this visit. Your own files come first; their figures are shown here.";
            case OPEN -> "Your files are here, but not loaded yet. Say what their columns mean, then choose Explore.";
            case DELETED -> "Your files, and everything made from them, have been deleted, as you asked.";
            case IDLE ->
                "Your files, and everything made from them, were deleted because nothing was done for a while.";
        };
        add(
                new H1("Your data"),
                Elements.element(
                        "section",
                        "empty",
                        new H2(
                                bench.standing() == Workbench.Standing.OPEN
                                        ? "Not loaded yet"
                                        : "There is nothing here"),
                        Elements.paragraph("", why),
                        Elements.paragraph(
                                "",
                                "A link to this page shows nothing to anybody else: own data can be seen in the visit"
                                        + " that brought them, and nowhere else."),
                        Elements.link("workbench", "Bring your own data", "btn", "primary")));
    }
}
