package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import org.panelwatch.view.part.Elements;

/** A labelled line, or area, to write in; what is written is taken when the writer leaves it. */
final class Entry extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "value";

    private final HtmlContainer field;
    private final transient SerializableConsumer<String> take;
    private String shown = "";

    /**
     * @param id of the field
     * @param take takes what is written
     */
    Entry(String id, String label, SerializableConsumer<String> take) {
        this(id, label, 1, take);
    }

    /** @param rows lines that are shown; one is a field, more are an area */
    Entry(String id, String label, int rows, SerializableConsumer<String> take) {
        super("div");
        this.take = take;
        addClassName("entry");
        field = Elements.element(rows == 1 ? "input" : "textarea", "");
        field.setId(id);
        field.getElement().setAttribute("spellcheck", "false").setAttribute("autocomplete", "off");
        if (rows > 1) {
            field.getElement().setAttribute("rows", Integer.toString(rows));
        }
        field.getElement().addPropertyChangeListener(VALUE, "change", event -> {
            if (event.isUserOriginated()) {
                write(field.getElement().getProperty(VALUE, ""));
            }
        });
        HtmlContainer words = Elements.element("label", "");
        words.setText(label);
        words.getElement().setAttribute("for", id);
        add(words, field);
    }

    /** Says below the field what to write, and shows an example in it. */
    Entry explained(String help, String example) {
        if (!example.isEmpty()) {
            field.getElement().setAttribute("placeholder", example);
        }
        if (!help.isEmpty()) {
            HtmlContainer words = Elements.element("p", "entry-help");
            words.setText(help);
            words.setId(field.getId().orElseThrow() + "-help");
            field.getElement().setAttribute("aria-describedby", words.getId().orElseThrow());
            add(words);
        }
        return this;
    }

    /** What a writer does. */
    void write(String value) {
        shown = value;
        take.accept(value);
    }

    String written() {
        return shown;
    }

    /** The id of the field. */
    String fieldId() {
        return field.getId().orElse("");
    }

    /** Shows a value in place. */
    void show(String value) {
        shown = value;
        field.getElement().setProperty(VALUE, value);
    }
}
