package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import org.panelwatch.view.part.Elements;

/** The mapping as text, which can be edited; every fault is told by line. */
final class TextSide extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 26;

    private final transient Workbench bench;
    private final Entry text;

    TextSide(Workbench bench, Runnable changed) {
        super("div");
        this.bench = bench;
        addClassName("text-side");
        text = new Entry("mapping-text", "The mapping as text", ROWS, written -> {
                    bench.touch();
                    bench.desk().write(written);
                    changed.run();
                })
                .explained(
                        "It is taken when you leave the field. It can also say what the form has no field for: patterns,"
                                + " filters, rules whatever the case of letters.",
                        "");
        add(
                text,
                Elements.paragraph(
                        "quiet", "Write it down once and the same file can be read again, here or with the command."));
    }

    void show() {
        text.show(bench.desk().text());
    }
}
