package org.panelwatch.view.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.cases.CaseColumn;
import org.panelwatch.question.cases.CaseColumns;
import org.panelwatch.view.part.Elements;

/** Which columns a list shows and in which order: a button, and behind it every column with a box and two ways to move. */
final class ColumnChoice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<CaseColumns> choose;
    private final NativeButton button = new NativeButton();
    private final HtmlContainer panel = Elements.element("div", "column-choice shut");
    private final HtmlContainer list = new HtmlContainer("ol");
    private final Map<String, Focusable<?>> controls = new LinkedHashMap<>();
    private @Nullable String used;
    private transient CaseColumns columns = CaseColumns.USUAL;

    /** @param choose takes the columns after a change */
    ColumnChoice(SerializableConsumer<CaseColumns> choose) {
        super("div");
        this.choose = choose;
        addClassName("columns");
        button.addClassName("pick");
        panel.setId("column-choice");
        button.getElement().setAttribute("aria-controls", "column-choice").setAttribute("aria-expanded", "false");
        button.addClickListener(click -> open(panel.hasClassName("shut")));
        NativeButton usual = new NativeButton("Usual columns", click -> choose.accept(CaseColumns.USUAL));
        usual.addClassName("btn");
        list.getElement().setAttribute("aria-label", "Columns in their order");
        panel.add(list, usual);
        add(button, panel);
    }

    private void open(boolean opens) {
        panel.setClassName("shut", !opens);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(opens));
    }

    /** Shows what is chosen; what was used last keeps the focus. */
    void show(CaseColumns chosen) {
        button.setText("Columns (" + chosen.shown().size() + ")");
        if (chosen.equals(columns) && list.getComponentCount() > 0) {
            return;
        }
        columns = chosen;
        list.removeAll();
        controls.clear();
        Stream.concat(
                        chosen.shown().stream(),
                        Arrays.stream(CaseColumn.values()).filter(column -> !chosen.has(column)))
                .forEach(column -> list.add(item(column)));
        Focusable<?> control = used == null ? null : controls.get(used);
        if (control != null) {
            control.focus();
        }
        used = null;
    }

    private Component item(CaseColumn column) {
        Checkbox box = new Checkbox(column.label(), columns.has(column));
        box.setEnabled(column != CaseColumn.DATE);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(column.code(), columns.turned(column));
            }
        });
        controls.put(column.code(), box);
        HtmlContainer item = Elements.element("li", "", box);
        if (columns.has(column)) {
            item.add(move(column, true), move(column, false));
        }
        return item;
    }

    private NativeButton move(CaseColumn column, boolean toTheStart) {
        String name = column.code() + (toTheStart ? " earlier" : " later");
        NativeButton move =
                new NativeButton(toTheStart ? "↑" : "↓", click -> change(name, columns.moved(column, toTheStart)));
        move.addClassName("move");
        move.getElement()
                .setAttribute("aria-label", "Move " + column.label() + (toTheStart ? " to the left" : " to the right"));
        controls.put(name, move);
        return move;
    }

    private void change(String control, CaseColumns changed) {
        used = control;
        choose.accept(changed);
    }
}
