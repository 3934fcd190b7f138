package org.panelwatch.view.part;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.PartialDate;

/** The filters of a page. A field does one thing: it opens the address of the selection that it makes. */
public final class FilterBar extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<Criterion> FIRST = List.of(Criterion.FORCE, Criterion.CONDUCT);

    private final String path;
    private final HtmlContainer basis = Elements.element("div", "seg");
    private final HtmlContainer chips = Elements.element("div", "chips");
    private final Span match = Elements.span("match", "");
    private final Map<Criterion, MultiSelectComboBox<Coded>> choices = new EnumMap<>(Criterion.class);
    private final IntegerField from = year("From year");
    private final IntegerField to = year("To year");
    private final Select<Leavers> leavers = new Select<>();
    private final Select<Unit> unit = new Select<>();
    private final Select<YearKind> years = new Select<>();
    private final DatePicker asOf = new DatePicker("As it stood on");
    private final CheckboxGroup<Include> include = new CheckboxGroup<>("Also include");
    private final HtmlContainer others = Elements.element("div", "fields");
    private final Details more = new Details("More filters", others);
    private transient Selection selection = Selection.ALL;
    private transient Forces forces;

    /**
     * @param path the page's address, to which the query is added
     * @param outcomes whether the page counts outcomes, so that basis and people who had left matter to it
     */
    public FilterBar(String path, Forces forces, boolean outcomes) {
        super("section");
        this.path = path;
        this.forces = forces;
        addClassName("filters");
        getElement().setAttribute("aria-label", "Filters");
        match.getElement().setAttribute("role", "status");
        basis.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which decision counts");
        for (Criterion criterion : Criterion.values()) {
            choices.put(criterion, choice(criterion, forces));
        }
        leavers.setLabel("People who had left");
        leavers.setItems(Leavers.values());
        leavers.setItemLabelGenerator(Leavers::label);
        unit.setLabel("Count");
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(Unit::label);
        years.setLabel("Years");
        years.setItems(YearKind.values());
        years.setItemLabelGenerator(YearKind::label);
        asOf.setLocale(Locale.UK);
        asOf.setClearButtonVisible(true);
        asOf.setPlaceholder("Today");
        include.setItems(Include.values());
        include.setItemLabelGenerator(Include::label);
        react(leavers, value -> selection.with(value));
        react(unit, value -> selection.with(value));
        react(years, value -> selection.with(value));
        react(asOf, value -> selection.asOf(value));
        react(include, value -> selection.withInclude(value));
        react(from, value -> selection.with(period(value, selection.period().to())));
        react(to, value -> selection.with(period(selection.period().from(), value)));
        Criterion[] rest = Criterion.values();
        for (Criterion criterion : rest) {
            if (!FIRST.contains(criterion)) {
                others.add(choice(criterion));
            }
        }
        others.add(leavers, unit, years, asOf, include);
        more.addClassName("more");
        basis.setVisible(outcomes);
        leavers.setVisible(outcomes);
        unit.setVisible(outcomes);
        add(basis, choice(Criterion.FORCE), from, to, choice(Criterion.CONDUCT), more, match, chips);
    }

    /** Shows a selection and how many decisions match it. */
    public void show(SelectionWords words, String matching) {
        this.selection = words.selection();
        offer(words.forces());
        showBasis();
        choices.forEach((criterion, box) -> box.setValue(chosen(box, criterion)));
        from.setValue(selection.period().from());
        to.setValue(selection.period().to());
        leavers.setValue(selection.leavers());
        unit.setValue(selection.unit());
        years.setValue(selection.year());
        asOf.setValue(selection.asOf());
        include.setValue(selection.include());
        match.setText(matching);
        showChips(words);
    }

    /** The forces and regions of a release that an address holds on to may be others. */
    private void offer(Forces others) {
        if (!others.equals(forces)) {
            forces = others;
            choices.forEach((criterion, box) -> box.setItems(criterion.values(others)));
        }
    }

    private void showBasis() {
        basis.removeAll();
        for (Basis value : Basis.values()) {
            Anchor link = Elements.link(SelectionUrl.link(path, selection.with(value)), value.label());
            if (value == selection.basis()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            basis.add(link);
        }
    }

    private void showChips(SelectionWords words) {
        chips.removeAll();
        for (Criterion criterion : selection.codes().keySet()) {
            chips.add(chip(words.words(criterion), selection.with(criterion, List.of())));
        }
        if (!selection.period().isAll()) {
            chips.add(chip("Years: " + selection.period().words(), selection.with(Period.ALL)));
        }
        if (selection.asOf() != null) {
            chips.add(chip("As it stood on " + PartialDate.of(selection.asOf()).inWords(), selection.asOf(null)));
        }
        if (selection.isFiltered()) {
            chips.add(Elements.link(SelectionUrl.link(path, selection.withoutFilters()), "Reset filters", "reset"));
        }
    }

    private Component chip(String words, Selection without) {
        Anchor chip = Elements.link(SelectionUrl.link(path, without), words + " ×", "chip", "on");
        chip.getElement().setAttribute("aria-label", "Remove the filter " + words);
        return chip;
    }

    private MultiSelectComboBox<Coded> choice(Criterion criterion) {
        return Objects.requireNonNull(choices.get(criterion));
    }

    private MultiSelectComboBox<Coded> choice(Criterion criterion, Forces forces) {
        MultiSelectComboBox<Coded> box = new MultiSelectComboBox<>(criterion.label());
        box.setItems(criterion.values(forces));
        box.setItemLabelGenerator(Coded::label);
        box.setPlaceholder("All");
        box.setClearButtonVisible(true);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.HORIZONTAL);
        react(
                box,
                values -> selection.with(
                        criterion, values.stream().map(Coded::code).toList()));
        return box;
    }

    private Set<Coded> chosen(MultiSelectComboBox<Coded> box, Criterion criterion) {
        Set<Coded> chosen = new LinkedHashSet<>();
        box.getListDataView()
                .getItems()
                .filter(value -> selection.codes(criterion).contains(value.code()))
                .forEach(chosen::add);
        return chosen;
    }

    private <C extends AbstractField<C, V>, V> void react(AbstractField<C, V> field, Function<V, Selection> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open(change.apply(event.getValue()));
            }
        });
    }

    private void open(Selection changed) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(SelectionUrl.write(changed)));
    }

    /** A period that would end before it begins becomes the one year just typed. */
    private static Period period(@Nullable Integer from, @Nullable Integer to) {
        return from != null && to != null && from > to ? new Period(from, from) : new Period(from, to);
    }

    private static IntegerField year(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(1900);
        field.setMax(2100);
        field.setPlaceholder("Any");
        field.addClassName("year");
        return field;
    }
}
