package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.panelwatch.view.part.Elements;

/** How far a reading has come, while the visitor waits. */
final class WaitPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final HtmlContainer bar = Elements.element("progress", "");
    private final Span words = Elements.span("", "");

    WaitPart() {
        super("div");
        addClassName("waiting");
        bar.getElement().setAttribute("max", "100").setAttribute("aria-label", "How much is read");
        add(bar, words);
    }

    /** @param doing what goes on, such as "Reading your files" */
    void show(Optional<? extends Reading<?>> reading, String doing) {
        setClassName("gone", reading.isEmpty());
        reading.ifPresent(now -> {
            bar.getElement().setAttribute("value", Integer.toString(now.percent()));
            words.setText(doing + ": " + now.percent() + "%");
        });
    }
}
