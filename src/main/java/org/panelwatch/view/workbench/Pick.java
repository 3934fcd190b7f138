package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;

/** The browser's own list to choose one thing from; what it shows is changed in place, so that the focus stays. */
final class Pick extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "element.value";

    /** @param group under which it stands; empty where under none */
    record Option(String value, String label, String group) implements Serializable {

        static Option of(String value, String label) {
            return new Option(value, label, "");
        }
    }

    private SerializableConsumer<String> choose;
    private List<Option> options = List.of();
    private String chosen = "";

    /** @param choose takes what a reader chooses */
    Pick(String label, SerializableConsumer<String> choose) {
        super("select");
        this.choose = choose;
        addClassName("pick-one");
        getElement().setAttribute("aria-label", label);
        getElement()
                .addEventListener(
                        "change",
                        event -> choose(event.getEventData().path(VALUE).asString("")))
                .addEventData(VALUE);
    }

    /** Names it by the element of this id instead of a label of its own. */
    Pick labelledBy(String id) {
        getElement().removeAttribute("aria-label").setAttribute("aria-labelledby", id);
        return this;
    }

    /** Takes what a reader chooses from now on. */
    void onChoice(SerializableConsumer<String> newer) {
        choose = newer;
    }

    /** What a reader does. */
    void choose(String value) {
        if (options.stream().anyMatch(option -> option.value().equals(value))) {
            chosen = value;
            mark();
            choose.accept(value);
        }
    }

    String chosen() {
        return chosen;
    }

    List<Option> options() {
        return options;
    }

    void show(List<Option> offered, String value) {
        if (!offered.equals(options) || !value.equals(chosen)) {
            options = List.copyOf(offered);
            chosen = value;
            mark();
        }
    }

    /** As markup, every word of it escaped: an element for each option would make long tables of words slow. */
    private void mark() {
        StringBuilder markup = new StringBuilder();
        String group = "";
        for (Option option : options) {
            if (!option.group().equals(group)) {
                markup.append(group.isEmpty() ? "" : "</optgroup>");
                group = option.group();
                markup.append(group.isEmpty() ? "" : "<optgroup label=\"" + escaped(group) + "\">");
            }
            markup.append("<option value=\"").append(escaped(option.value())).append('"');
            markup.append(option.value().equals(chosen) ? " selected>" : ">");
            markup.append(escaped(option.label())).append("</option>");
        }
        getElement()
                .setProperty(
                        "innerHTML",
                        markup.append(group.isEmpty() ? "" : "</optgroup>").toString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
