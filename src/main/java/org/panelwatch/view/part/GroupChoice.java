package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.ChosenGroups;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Facets;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Forces;

/** Which groups stand side by side: what they are groups of, and two to six of them. */
public final class GroupChoice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final FilterChoice groups = new FilterChoice("Groups", this::open);
    private final Paragraph advice = Elements.paragraph("advice", "");
    private @Nullable Switch by;
    private transient Selection selection = Selection.ALL;
    private transient Optional<Facets> counts = Optional.empty();

    /** @param path the page's address, to which the query is added */
    public GroupChoice(String path) {
        super("section");
        this.path = path;
        addClassName("groups");
        getElement().setAttribute("aria-label", "Groups to compare");
        advice.getElement().setAttribute("role", "status");
        add(groups, advice);
    }

    /**
     * Shows a selection that names what it compares by.
     *
     * @param newer what each group would give; where nothing, as before
     */
    public void show(Selection shown, Forces forces, Optional<Facets> newer) {
        this.selection = shown;
        this.counts = newer.or(() -> counts);
        Dimension chosen = dimension();
        Switch dimensions = new Switch("Compare", Dimensions.OF_CASES, chosen, path, this::by);
        if (by == null) {
            by = dimensions;
            addComponentAsFirst(dimensions);
        } else {
            by.become(dimensions);
        }
        Criterion criterion = criterion();
        SortedSet<String> codes = shown.codes(criterion);
        boolean full = codes.size() >= ChosenGroups.MOST;
        groups.show(criterion.values(forces).stream()
                .map(value -> new FilterChoice.Option(
                        value.code(),
                        value.label(),
                        counts.map(facets -> facets.matching(criterion, value.code()))
                                .orElse(null),
                        codes.contains(value.code()),
                        full))
                .toList());
        advice.setText(advice(codes.size()));
    }

    private static String advice(int chosen) {
        if (chosen < ChosenGroups.FEWEST) {
            return chosen == 0
                    ? "Choose two to six groups. Until then all are shown, and none are told apart."
                    : "Choose at least one more group to compare it with.";
        }
        return chosen > ChosenGroups.MOST
                ? "More than six groups are shown, but not told apart in words; take some away."
                : "";
    }

    /** Groups of one kind at a time: those chosen of another kind would narrow what is compared. */
    private Selection by(Dimension value) {
        return selection.with(criterion(), List.of()).by(value);
    }

    private Dimension dimension() {
        return Optional.ofNullable(selection.by())
                .filter(Dimensions.OF_CASES::contains)
                .orElse(Dimension.CONDUCT);
    }

    private Criterion criterion() {
        return Criterion.parse(dimension().code()).orElseThrow();
    }

    private void open(List<String> codes) {
        UI.getCurrent()
                .navigate(path, QueryParameters.fromString(SelectionUrl.write(selection.with(criterion(), codes))));
    }
}
