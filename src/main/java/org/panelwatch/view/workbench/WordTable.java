package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.figure.Wording;
import org.panelwatch.view.part.Elements;

/** The words of a foreign column, each with its count and its place among ours to choose. */
final class WordTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 40;
    private static final String MISSING = "There is no value";
    private static final List<Missing> MEANINGS =
            List.of(Missing.NOT_STATED, Missing.NOT_APPLICABLE, Missing.PENDING, Missing.ERROR);

    private final String column;
    private final transient BiConsumer<String, String> place;
    private final HtmlContainer body = new HtmlContainer("tbody");
    private final NativeButton more = new NativeButton();
    private final transient Map<String, Line> lines = new LinkedHashMap<>();
    private transient List<Word> words = List.of();
    private boolean whole;

    /** One row of the table. */
    private record Line(HtmlContainer row, Span count, Pick pick) {}

    /**
     * A word of the file.
     *
     * @param code its place: a code of ours, that of a meaning of a missing value, or nothing
     * @param fixed whether it can only be placed in the text of the mapping
     */
    record Word(String words, long count, String code, boolean fixed) {}

    /** @param place takes a word and the code that a reader chose for it */
    WordTable(String column, BiConsumer<String, String> place) {
        super("div");
        this.column = column;
        this.place = place;
        addClassName("words");
        more.addClassName("btn");
        more.addClickListener(click -> {
            whole = true;
            show(words, options);
        });
        add(Elements.element("table", "word-table", head(column), body), more);
    }

    private transient List<Pick.Option> options = List.of();

    private static HtmlContainer head(String column) {
        HtmlContainer row = new HtmlContainer("tr");
        for (String words :
                List.of("In the file", "Cells", OurColumns.of(column).label() + ", as we count it")) {
            HtmlContainer heading = Elements.element("th", words.equals("Cells") ? "number" : "");
            heading.setText(words);
            heading.getElement().setAttribute("scope", "col");
            row.add(heading);
        }
        return Elements.element("thead", "", row);
    }

    /** @param labels the codes that a word can be placed among, each in words */
    void show(List<Word> found, Map<String, String> labels) {
        List<Pick.Option> choices = new ArrayList<>();
        choices.add(Pick.Option.of("", "No place yet"));
        labels.forEach((code, label) -> choices.add(new Pick.Option(code, label, "It is")));
        MEANINGS.forEach(why -> choices.add(new Pick.Option(why.code(), why.label(), MISSING)));
        show(found, List.copyOf(choices));
    }

    private void show(List<Word> found, List<Pick.Option> choices) {
        words = found;
        options = choices;
        List<Word> shown = whole ? words : words.subList(0, Math.min(FIRST, words.size()));
        if (!lines.keySet().equals(shown.stream().map(Word::words).collect(java.util.stream.Collectors.toSet()))) {
            lines.clear();
            body.removeAll();
            shown.forEach(this::addLine);
        }
        shown.forEach(word -> fill(Objects.requireNonNull(lines.get(word.words())), word));
        more.setVisible(shown.size() < words.size());
        more.setText("Show all " + Wording.number(words.size()) + " words");
    }

    private void addLine(Word word) {
        String shown = word.words().isBlank() ? "(empty)" : Visible.text(word.words());
        Pick pick = new Pick(OurColumns.of(column).label() + " for " + shown, code -> place.accept(word.words(), code));
        Span count = Elements.span("", "");
        HtmlContainer name = Elements.element("th", "", PreviewPart.code(shown));
        name.getElement().setAttribute("scope", "row");
        HtmlContainer row = Elements.element(
                "tr", "", name, Elements.element("td", "number", count), Elements.element("td", "", pick));
        lines.put(word.words(), new Line(row, count, pick));
        body.add(row);
    }

    private void fill(Line line, Word word) {
        line.count().setText(Wording.number(word.count()));
        line.row().setClassName("todo", word.code().isEmpty());
        line.pick().show(options, word.code());
        line.pick().getElement().setAttribute("disabled", word.fixed());
    }
}
