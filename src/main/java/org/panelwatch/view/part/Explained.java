package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.concurrent.atomic.AtomicLong;

/** A paragraph whose terms can be opened in place: a button on the word, its meaning beside it. */
public final class Explained extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong NEXT = new AtomicLong();

    public Explained(String className, String words) {
        super("p");
        addClassName(className);
        for (Glossary.Piece piece : Glossary.pieces(words)) {
            piece.term().ifPresentOrElse(term -> add(piece.words(), term), () -> add(Elements.span("", piece.words())));
        }
    }

    /** Opened and shut by the browser itself, without a script. */
    private void add(String words, Glossary.Term term) {
        String id = "term-" + NEXT.incrementAndGet();
        NativeButton button = new NativeButton(words);
        button.addClassName("term");
        button.getElement().setAttribute("popovertarget", id);
        HtmlContainer meaning = Elements.element(
                "span",
                "meaning",
                Elements.text("strong", "", term.name()),
                Elements.span("", term.meaning()),
                Elements.link("glossary#" + term.anchor(), "All terms"));
        meaning.setId(id);
        meaning.getElement().setAttribute("popover", "auto");
        add(button, meaning);
    }
}
