package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is chosen, one link each that takes it back, changed in place so that those that stay keep the focus. */
final class Chips extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** The focus of a link that is taken away would fall back to the top of the page. */
    private static final String KEEP_FOCUS = """
            if (document.activeElement === document.body || !document.activeElement) {
                (this.querySelector('a') ?? this.parentElement.querySelector('button')).focus({preventScroll: true});
            }
            """;

    private final Map<String, Anchor> shown = new LinkedHashMap<>();

    Chips() {
        super("div");
        addClassName("chips");
    }

    /** @param chips in their order, by what they stand for */
    void show(Map<String, Anchor> chips) {
        boolean fewer = false;
        for (String gone : List.copyOf(shown.keySet())) {
            if (!chips.containsKey(gone)) {
                remove(shown.remove(gone));
                fewer = true;
            }
        }
        List<String> order = new ArrayList<>(chips.keySet());
        chips.forEach((key, chip) -> show(key, chip, order.indexOf(key)));
        if (fewer) {
            getElement().executeJs(KEEP_FOCUS);
        }
    }

    private void show(String key, Anchor chip, int place) {
        Anchor present = shown.get(key);
        if (present == null) {
            shown.put(key, chip);
            addComponentAtIndex(place, chip);
            return;
        }
        present.setHref(chip.getHref());
        present.setText(chip.getText());
        String label = chip.getElement().getAttribute("aria-label");
        if (label != null) {
            present.getElement().setAttribute("aria-label", label);
        }
    }
}
