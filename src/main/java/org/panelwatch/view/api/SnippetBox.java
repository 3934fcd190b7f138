package org.panelwatch.view.api;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import org.panelwatch.publish.Snippet;
import org.panelwatch.view.part.Elements;

/** Lines for one tool, with a button that copies them. */
final class SnippetBox extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Browsers let a page write to the clipboard only where the click itself does it. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              const said = this.nextElementSibling;
              try {
                await navigator.clipboard.writeText($0);
                said.textContent = 'Copied';
              } catch (refused) {
                said.textContent = 'Select the lines to copy them';
              }
              setTimeout(() => { said.textContent = ''; }, 4000);
            })""";

    SnippetBox(Snippet snippet, String text) {
        super("div");
        addClassName("snippet");
        NativeButton copy = new NativeButton("Copy");
        copy.addClassName("btn");
        copy.getElement().setAttribute("aria-label", "Copy the lines for " + snippet.label());
        copy.getElement().executeJs(COPY, text);
        HtmlContainer said = Elements.element("span", "quiet");
        said.getElement().setAttribute("role", "status");
        HtmlContainer lines = Elements.element("pre", "", Elements.text("code", "", text));
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        lines.getElement().setAttribute("aria-label", "Lines for " + snippet.label());
        add(
                Elements.element("div", "snippet-head", new H3(snippet.label()), copy, said),
                Elements.paragraph("quiet", snippet.hint()),
                lines);
    }
}
