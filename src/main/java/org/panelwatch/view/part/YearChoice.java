package org.panelwatch.view.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.selection.Period;

/** The filter by years: the decisions of each year as small bars, and both ends to slide or to type. */
final class YearChoice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** The first year of the official figures. */
    private static final int FIRST_PUBLISHED = 2009;

    private final SerializableConsumer<Period> choose;
    private final NativeButton button = new NativeButton();
    private final Span chosen = Elements.span("value", "");
    private final SortedMap<Integer, HtmlContainer> barOf = new TreeMap<>();
    private final HtmlContainer bars = Elements.element("div", "bars");
    private final IntegerField from = typed("From year");
    private final IntegerField to = typed("To year");
    private final RangeInput first = new RangeInput();
    private final RangeInput last = new RangeInput();
    private int earliest;
    private int latest;

    YearChoice(SerializableConsumer<Period> choose) {
        super("div");
        this.choose = choose;
        button.addClassName("pick");
        button.add(Elements.span("key", "Years"), chosen);
        bars.getElement().setAttribute("aria-hidden", "true");
        first.setAriaLabel("From year, slider");
        last.setAriaLabel("To year, slider");
        from.addValueChangeListener(event -> changed(event.isFromClient(), event.getValue(), to.getValue()));
        to.addValueChangeListener(event -> changed(event.isFromClient(), from.getValue(), event.getValue()));
        first.addValueChangeListener(
                event -> changed(event.isFromClient(), inner(event.getValue(), earliest), to.getValue()));
        last.addValueChangeListener(
                event -> changed(event.isFromClient(), from.getValue(), inner(event.getValue(), latest)));
        Popover years = new Popover();
        years.setTarget(button);
        years.setPosition(PopoverPosition.BOTTOM_START);
        years.setAriaLabel("Years");
        years.addClassName("options");
        years.add(Elements.element("div", "years", bars, Elements.element("div", "ends", from, first, to, last)));
        add(button);
    }

    /** @param decisions by year, whatever years are chosen; none where decisions are not counted */
    void show(Period period, SortedMap<Integer, Integer> decisions) {
        SortedMap<Integer, Integer> known = new TreeMap<>(decisions);
        earliest = known.isEmpty() ? FIRST_PUBLISHED : known.firstKey();
        latest = known.isEmpty() ? Year.now(ZoneOffset.UTC).getValue() : known.lastKey();
        bars.setVisible(!known.isEmpty());
        chosen.setText(period.isAll() ? "All" : period.words());
        button.setClassName("set", !period.isAll());
        from.setValue(period.from());
        to.setValue(period.to());
        slide(first, period.from(), earliest);
        slide(last, period.to(), latest);
        draw(period, known);
    }

    private void slide(RangeInput slider, @Nullable Integer year, int end) {
        slider.setMin(earliest);
        slider.setMax(latest);
        int place = year == null ? end : Math.clamp(year, earliest, latest);
        slider.setValue((double) place);
        slider.getElement().setAttribute("aria-valuetext", year == null ? "Any" : Integer.toString(place));
    }

    private void draw(Period period, SortedMap<Integer, Integer> decisions) {
        if (barOf.isEmpty() || barOf.firstKey() != earliest || barOf.lastKey() != latest) {
            bars.removeAll();
            barOf.clear();
        }
        int most = decisions.isEmpty() ? 1 : Collections.max(decisions.values());
        for (int year = earliest; year <= latest; year++) {
            int count = decisions.getOrDefault(year, 0);
            HtmlContainer bar = barOf.computeIfAbsent(year, unseen -> {
                HtmlContainer added = new HtmlContainer("span");
                bars.add(added);
                return added;
            });
            bar.setClassName(holds(period, year) ? "in" : "out");
            bar.getElement().setAttribute("title", year + ": " + Wording.number(count));
            bar.getStyle().set("--part", Double.toString((double) count / most));
        }
    }

    private static boolean holds(Period period, int year) {
        return (period.from() == null || year >= period.from()) && (period.to() == null || year <= period.to());
    }

    /** A slider at its end leaves that end open. */
    private static @Nullable Integer inner(@Nullable Double value, int end) {
        int year = (int) Math.round(Objects.requireNonNullElse(value, (double) end));
        return year == end ? null : year;
    }

    private void changed(boolean byReader, @Nullable Integer begins, @Nullable Integer ends) {
        if (byReader) {
            choose.accept(
                    begins != null && ends != null && begins > ends
                            ? new Period(begins, begins)
                            : new Period(begins, ends));
        }
    }

    private static IntegerField typed(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(Period.EARLIEST);
        field.setMax(Period.LATEST);
        field.setPlaceholder("Any");
        return field;
    }
}
