package org.panelwatch.view.part;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.LoadingIndicatorConfiguration;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.panelwatch.question.Facets;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.PartialDate;

/** The filters of a page. A field does one thing: it opens the address of the selection that it makes. */
public final class FilterBar extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String COMPARE = "compare";

    /** In milliseconds. */
    private static final int SHOWN_AFTER = 130;

    private static final int SLOW_AFTER = 2_000;
    private static final List<Criterion> FIRST = List.of(Criterion.FORCE, Criterion.CONDUCT);

    private final String path;
    private final HtmlContainer basis = Elements.element("div", "seg");
    private final Chips chips = new Chips();
    private final Span match = Elements.span("match", "");
    private final NativeButton drawer = new NativeButton();
    private final NativeButton more = new NativeButton("More filters");
    private final Anchor compare = Elements.link(COMPARE, "Compare groups", "compare");
    private final HtmlContainer fields = Elements.element("div", "fields");
    private final HtmlContainer others = Elements.element("div", "fields others");
    private final Map<Criterion, FilterChoice> choices = new EnumMap<>(Criterion.class);
    private final YearChoice period = new YearChoice(value -> open(selection().with(value)));
    private final Select<Leavers> leavers = new Select<>();
    private final Select<Unit> unit = new Select<>();
    private final Select<YearKind> years = new Select<>();
    private final DatePicker asOf = new DatePicker("As it stood on");
    private final CheckboxGroup<Include> include = new CheckboxGroup<>("Also include");
    private final Map<Basis, Anchor> bases = new EnumMap<>(Basis.class);
    private transient Selection selection = Selection.ALL;
    private String own = "";
    private transient Optional<Facets> counts = Optional.empty();

    /** @param path the page's address, to which the query is added */
    public FilterBar(String path, Counted counted) {
        super("section");
        this.path = path;
        addClassName("filters");
        getElement().setAttribute("aria-label", "Filters");
        match.getElement().setAttribute("role", "status");
        basis.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which decision counts");
        for (Criterion criterion : Criterion.values()) {
            choices.put(
                    criterion,
                    new FilterChoice(
                            criterion.label(), codes -> open(selection().with(criterion, codes))));
        }
        countingFields();
        basis.setVisible(counted == Counted.OUTCOMES);
        leavers.setVisible(counted == Counted.OUTCOMES);
        unit.setVisible(counted == Counted.OUTCOMES);
        others.setId("more-filter-fields");
        for (Criterion criterion : Criterion.values()) {
            if (!FIRST.contains(criterion)) {
                others.add(choice(criterion));
            }
        }
        others.add(leavers, unit, years, asOf, include);
        fields.setId("filter-fields");
        fields.add(choice(Criterion.FORCE), period);
        opens(drawer, fields);
        opens(more, others);
        drawer.addClassName("drawer");
        add(basis, drawer, fields);
        if (counted == Counted.OUTCOMES && !path.equals(COMPARE)) {
            fields.add(choice(Criterion.CONDUCT), more, compare);
            add(match, others);
        } else if (counted != Counted.OFFICIAL) {
            fields.add(choice(Criterion.CONDUCT), more);
            add(match, others);
        }
        add(chips);
    }

    /** Keeps the page's own keys in every address that it opens: a query without the question mark, or nothing. */
    public void keep(String query) {
        own = query;
    }

    /**
     * Leaves only the filters that mean something for rows that fill some columns.
     *
     * @param filled the filters whose column is filled
     * @param dated whether rows have a date
     */
    public void only(List<Criterion> filled, boolean dated) {
        choices.forEach((criterion, choice) -> choice.setVisible(filled.contains(criterion)));
        period.setVisible(dated);
        years.setVisible(dated);
        List.of(basis, leavers, unit, asOf, include, compare).forEach(field -> field.setVisible(false));
        boolean further = filled.stream().anyMatch(criterion -> !FIRST.contains(criterion)) || dated;
        more.setVisible(further);
        drawer.setVisible(further || !filled.isEmpty());
    }

    private void countingFields() {
        leavers.setLabel("People who had left");
        leavers.setItems(Leavers.values());
        leavers.setItemLabelGenerator(Leavers::label);
        unit.setLabel("Count");
        unit.setItems(Unit.choices());
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
    }

    /** The button opens and shuts the fields; on wide screens those of the drawer are always open. */
    private static void opens(NativeButton button, HtmlContainer shut) {
        button.addClassName("pick");
        shut.addClassName("shut");
        button.getElement()
                .setAttribute("aria-controls", shut.getId().orElseThrow())
                .setAttribute("aria-expanded", "false");
        button.addClickListener(event -> {
            boolean opens = shut.hasClassName("shut");
            shut.setClassName("shut", !opens);
            button.getElement().setAttribute("aria-expanded", Boolean.toString(opens));
        });
    }

    /** A reader learns within a fifth of a second that the answer is on its way. */
    @Override
    protected void onAttach(AttachEvent event) {
        LoadingIndicatorConfiguration indicator = event.getUI().getLoadingIndicatorConfiguration();
        indicator.setFirstDelay(SHOWN_AFTER);
        indicator.setSecondDelay(SLOW_AFTER);
    }

    /** Shows a selection; what each option would give follows with {@link #show}. */
    public void choose(SelectionWords words) {
        show(words, match.getText(), counts);
    }

    /**
     * Shows a selection, and what each option would give.
     *
     * @param matching how many decisions match, in words; empty where none are counted
     */
    public void show(SelectionWords words, String matching, Optional<Facets> facets) {
        this.selection = words.selection();
        this.counts = facets;
        showBasis();
        choices.forEach((criterion, choice) -> choice.show(options(criterion, words, facets)));
        period.show(selection.period(), facets.map(Facets::years).orElseGet(TreeMap::new));
        leavers.setValue(selection.leavers());
        unit.setValue(selection.unit());
        years.setValue(selection.year());
        asOf.setValue(selection.asOf());
        include.setValue(selection.include());
        match.setText(matching);
        compare.setHref(SelectionUrl.link(COMPARE, compared()));
        showChips(words);
    }

    /** By the filter of which most values are chosen. */
    private Selection compared() {
        return selection.codes().entrySet().stream()
                .max(Comparator.comparingInt(chosen -> chosen.getValue().size()))
                .flatMap(chosen -> Coded.parse(Dimension.class, chosen.getKey().code()))
                .map(selection::by)
                .orElse(selection);
    }

    private List<FilterChoice.Option> options(Criterion criterion, SelectionWords words, Optional<Facets> facets) {
        Set<String> chosen = selection.codes(criterion);
        return criterion.values(words.forces()).stream()
                .map(value -> new FilterChoice.Option(
                        value.code(),
                        value.label(),
                        facets.map(counts -> counts.matching(criterion, value.code()))
                                .orElse(null),
                        chosen.contains(value.code()),
                        false))
                .toList();
    }

    private void showBasis() {
        for (Basis value : Basis.values()) {
            Anchor link = bases.computeIfAbsent(value, unseen -> {
                Anchor added = Elements.link("", value.label());
                basis.add(added);
                return added;
            });
            link.setHref(address(selection.with(value)));
            Elements.current(link, value == selection.basis());
        }
    }

    /** In place, so that the other chips keep the focus; the focus of one that goes passes on. */
    private void showChips(SelectionWords words) {
        Map<String, Anchor> shown = new LinkedHashMap<>();
        for (Criterion criterion : selection.codes().keySet()) {
            shown.put(criterion.code(), chip(words.words(criterion), selection.with(criterion, List.of())));
        }
        if (!selection.period().isAll()) {
            shown.put("years", chip("Years: " + selection.period().words(), selection.with(Period.ALL)));
        }
        if (selection.asOf() != null) {
            shown.put(
                    "as_of",
                    chip("As it stood on " + PartialDate.of(selection.asOf()).inWords(), selection.asOf(null)));
        }
        int set = shown.size();
        if (selection.isFiltered()) {
            shown.put("reset", Elements.link(address(selection.withoutFilters()), "Reset filters", "reset"));
        }
        chips.show(shown);
        drawer.setText(set == 0 ? "Filters" : "Filters (" + set + ")");
    }

    private Anchor chip(String words, Selection without) {
        Anchor chip = Elements.link(address(without), words + " ×", "chip", "on");
        chip.getElement().setAttribute("aria-label", "Remove the filter " + words);
        return chip;
    }

    private FilterChoice choice(Criterion criterion) {
        return Objects.requireNonNull(choices.get(criterion));
    }

    private <C extends AbstractField<C, V>, V> void react(AbstractField<C, V> field, Function<V, Selection> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open(change.apply(event.getValue()));
            }
        });
    }

    private Selection selection() {
        return selection;
    }

    private void open(Selection changed) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query(changed)));
    }

    private String address(Selection changed) {
        String query = query(changed);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query(Selection changed) {
        String query = SelectionUrl.write(changed);
        return query.isEmpty() || own.isEmpty() ? query + own : query + "&" + own;
    }
}
