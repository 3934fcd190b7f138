package org.panelwatch.view.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Findable;
import org.panelwatch.question.index.Search;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field that lists what the words in it lead to while they are typed; the list is left to the browser to move in. */
@Tag("search-box")
@JsModule("./search/search-box.ts")
public final class SearchBox extends Component {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TYPED = "event.detail";

    private final transient Answers answers;
    private final transient Results results = new Results();
    private Selection held = Selection.ALL;

    /**
     * @param id of the element, from which the ids of its parts follow
     * @param label what is searched, for those who do not see the field
     */
    public SearchBox(Answers answers, String id, String label) {
        this.answers = answers;
        setId(id);
        getElement().setProperty("longest", Search.LONGEST).setProperty("label", label);
        getElement()
                .addEventListener(
                        "search-typed",
                        event -> answer(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED);
    }

    /** Nothing is typed yet; results will hold on to the release of the selection. */
    public void show(Selection selection, String typed) {
        held = selection.held();
        getElement()
                .setProperty("page", SelectionUrl.link(SearchView.PATH, held))
                .setProperty("typed", typed);
    }

    private void answer(String typed) {
        ObjectNode found = JSON.createObjectNode().put("typed", typed);
        ArrayNode groups = found.putArray("groups");
        Map<Findable.Kind, List<Findable>> hits = results.find(answers.release(held), typed, MOST);
        hits.forEach((kind, things) -> {
            ObjectNode group = groups.addObject().put("label", kind.label());
            ArrayNode listed = group.putArray("hits");
            things.forEach(thing -> listed.addObject()
                    .put("name", thing.name())
                    .put("detail", detail(thing))
                    .put("address", Results.address(thing, held)));
        });
        getElement().setPropertyJson("found", found);
    }

    /** What helps to tell it from others; the meaning of a term stands on its page. */
    private static String detail(Findable thing) {
        return switch (thing.kind()) {
            case FORCE, JUDGMENT -> thing.detail();
            case FIGURE, TERM, PAGE -> "";
        };
    }
}
