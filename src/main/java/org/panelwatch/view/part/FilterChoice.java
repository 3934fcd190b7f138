package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;

/**
 * One filter by words: a button that says what is chosen, and behind it every option with the number of decisions that
 * it would give. An option that would give none is there but cannot be chosen.
 */
final class FilterChoice extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int SEARCHED_FROM = 12;

    /**
     * One value.
     *
     * @param decisions that it would give, the other filters kept; nothing where decisions are not counted
     * @param full whether no more may be chosen
     */
    record Option(String code, String label, @Nullable Integer decisions, boolean chosen, boolean full)
            implements Serializable {

        boolean choosable() {
            return chosen || !full && (decisions == null || decisions > 0);
        }
    }

    private final String label;
    private final SerializableConsumer<List<String>> choose;
    private final NativeButton button = new NativeButton();
    private final Span value = Elements.span("value", "");
    private final Popover list = new Popover();
    private final TextField search = new TextField();
    private final HtmlContainer rows = Elements.element("div", "rows");
    private final Span none = Elements.span("none", "Nothing is called that.");
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<String, Span> counts = new HashMap<>();
    private List<Option> options = List.of();

    /** @param choose takes the codes of all that is chosen after a change */
    FilterChoice(String label, SerializableConsumer<List<String>> choose) {
        super("div");
        this.label = label;
        this.choose = choose;
        button.addClassName("pick");
        button.add(Elements.span("key", label), value);
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_START);
        list.setAriaLabel(label);
        list.addClassName("options");
        list.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
        search.setPlaceholder("Search");
        search.setAriaLabel("Search " + label.toLowerCase(Locale.UK));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(120);
        search.addValueChangeListener(event -> narrow());
        none.getElement().setAttribute("role", "status");
        none.setVisible(false);
        add(button);
    }

    /** Shows what can be chosen and what is. */
    void show(List<Option> offered) {
        this.options = List.copyOf(offered);
        value.setText(chosen());
        button.setClassName("set", options.stream().anyMatch(Option::chosen));
        if (list.isOpened()) {
            fill();
        }
    }

    private String chosen() {
        List<String> words =
                options.stream().filter(Option::chosen).map(Option::label).toList();
        return switch (words.size()) {
            case 0 -> "All";
            case 1 -> words.getFirst();
            default -> words.getFirst() + " + " + (words.size() - 1);
        };
    }

    /** Changes what is there in place, so that the focus stays where it is. */
    private void fill() {
        if (!boxes.keySet().equals(options.stream().map(Option::code).collect(Collectors.toSet()))) {
            build();
        }
        for (Option option : options) {
            Checkbox box = Objects.requireNonNull(boxes.get(option.code()));
            box.setValue(option.chosen());
            box.setEnabled(option.choosable());
            Integer decisions = option.decisions();
            Objects.requireNonNull(counts.get(option.code()))
                    .setText(decisions == null ? "" : Wording.number(decisions));
        }
    }

    private void build() {
        boxes.clear();
        counts.clear();
        rows.removeAll();
        list.removeAll();
        if (options.size() >= SEARCHED_FROM) {
            list.add(search);
        }
        for (Option option : options) {
            Checkbox box = new Checkbox();
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    choose.accept(ticked());
                }
            });
            Span count = Elements.span("count", "");
            box.setLabelComponent(Elements.element("span", "option", Elements.span("", option.label()), count));
            boxes.put(option.code(), box);
            counts.put(option.code(), count);
            rows.add(box);
        }
        list.add(rows, none);
    }

    private List<String> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void narrow() {
        String asked = search.getValue().strip().toLowerCase(Locale.UK);
        options.forEach(option -> Objects.requireNonNull(boxes.get(option.code()))
                .setVisible(option.label().toLowerCase(Locale.UK).contains(asked)));
        none.setVisible(boxes.values().stream().noneMatch(Checkbox::isVisible));
    }
}
