package org.panelwatch.view.forces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Answers;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.view.part.Asked;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Notices;
import org.panelwatch.view.part.ReleaseNotice;
import org.panelwatch.vocabulary.English;

/** {@code /forces}: every force by region, as a map of tiles and as a list to search; never ranked. */
@Route("forces")
@PageTitle("Forces · Panelwatch")
class ForcesView extends HtmlContainer implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Answers answers;

    ForcesView(Answers answers) {
        super("div");
        this.answers = answers;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Asked asked = Asked.by(event, answers);
        Notices notices = new Notices();
        notices.show(asked.problems());
        ReleaseNotice release = new ReleaseNotice(answers);
        release.show(asked, "forces", () -> since(asked));
        add(
                new H1("Forces"),
                Elements.paragraph(
                        "lead",
                        "What the data hold of each force, as first decided. Most numbers are small and rest on who reported"
                                + " what, so forces stand by region and are not ranked."),
                release,
                notices);
        Selection held = asked.selection().held();
        Map<String, List<ForceList.Line>> regions = ForceList.byRegion(asked.release(), Selection.ALL);
        add(Elements.element("div", "forces", new ForceMap(regions, held), new ForceTable(regions, held)));
    }

    /** How many forces stand with other numbers by now. */
    private List<Component> since(Asked asked) {
        Set<ForceList.Line> then = lines(asked.release());
        Set<ForceList.Line> now = lines(answers.release());
        now.removeAll(then);
        return List.of(Elements.paragraph(
                "",
                now.isEmpty()
                        ? "No number on this page has changed since."
                        : "The numbers of " + Wording.count(now.size(), "force", "forces") + " have changed since: "
                                + English.list(now.stream()
                                        .map(line -> line.force().name())
                                        .toList())
                                + "."));
    }

    private static Set<ForceList.Line> lines(Release release) {
        Set<ForceList.Line> lines = new LinkedHashSet<>();
        ForceList.byRegion(release, Selection.ALL).values().forEach(lines::addAll);
        return lines;
    }
}
