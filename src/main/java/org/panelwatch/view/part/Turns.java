package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page does after a choice, a piece a round trip: the reader sees the first piece while the next one is done, and
 * a newer choice takes the place of all pieces of the older one that are not yet done.
 */
public final class Turns implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the first part in the window that waits for its piece. */
    private static final String IN_WINDOW = """
            const part = [...this.querySelectorAll('[aria-busy="true"]')].find(part => {
                const box = part.getBoundingClientRect();
                return box.bottom > 0 && box.top < window.innerHeight;
            });
            return part ? part.id : '';
            """;

    private final HtmlContainer page;
    private final transient Map<String, Runnable> left = new LinkedHashMap<>();
    private int choice;

    /** @param page whose parts wait for their pieces */
    public Turns(HtmlContainer page) {
        this.page = page;
    }

    /**
     * Begins with the first piece at the end of this round trip; whatever was begun before is left undone.
     *
     * @param pieces by the id of the part of the page that waits for them
     */
    public void begin(Map<String, Runnable> pieces) {
        int begun = ++choice;
        left.clear();
        left.putAll(pieces);
        page.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(page, response -> take(begun, "")));
    }

    /** Does the piece of that part, where it is still to be done, or else the first of those that are. */
    private void take(int begun, String part) {
        if (begun != choice || left.isEmpty()) {
            return;
        }
        String next = left.containsKey(part) ? part : left.keySet().iterator().next();
        Runnable piece = left.remove(next);
        if (piece != null) {
            piece.run();
        }
        if (!left.isEmpty()) {
            page.getElement().executeJs(IN_WINDOW).then(String.class, seen -> take(begun, seen));
        }
    }
}
