package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.view.part.Elements;

/** The words that stand where a value is missing, whatever the column, each with its meaning. */
final class MissingPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<Pick.Option> MEANINGS = List.of(
            Pick.Option.of(Missing.NOT_STATED.name(), "Not stated: the source does not say"),
            Pick.Option.of(Missing.NOT_APPLICABLE.name(), "Not applicable: there can be none"),
            Pick.Option.of(Missing.PENDING.name(), "Pending: not decided yet"),
            Pick.Option.of(Missing.ERROR.name(), "Error: the publisher's program failed"),
            Pick.Option.of("", "It is a value: take it off this list"));

    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final HtmlContainer list = Elements.element("ul", "missing-words");
    private final Entry added;
    private transient Map<String, Missing> shown = Map.of();

    MissingPart(Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.change = change;
        addClassName("missing-part");
        list.getElement().setAttribute("aria-label", "Words for missing values");
        added = new Entry("missing-word", "Add a word", this::addWord).explained("", "n/k");
        add(
                Elements.text("h3", "", "Words for missing values"),
                Elements.paragraph(
                        "quiet",
                        "They hold for every column. An empty cell is not stated. Each reason is counted apart."),
                list,
                added);
    }

    private void addWord(String word) {
        if (!word.isBlank()) {
            change.accept(mapping -> Draft.missing(mapping, word.strip(), Missing.NOT_STATED));
            added.show("");
        }
    }

    void show(Mapping mapping) {
        if (!mapping.missing().equals(shown)) {
            shown = mapping.missing();
            list.removeAll();
            shown.forEach((word, meaning) -> list.add(line(word, meaning)));
        }
    }

    private Component line(String word, Missing meaning) {
        Pick pick = new Pick(
                "What " + Visible.text(word) + " means",
                value -> change.accept(
                        mapping -> Draft.missing(mapping, word, value.isEmpty() ? null : Missing.valueOf(value))));
        pick.show(MEANINGS, meaning.name());
        return Elements.element("li", "", PreviewPart.code(word), pick);
    }
}
