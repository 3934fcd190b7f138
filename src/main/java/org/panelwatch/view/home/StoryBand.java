package org.panelwatch.view.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Journey;

/**
 * What stood in a case from its first decision on, along the years: solid up to the last decision that is told, pale from
 * there on. The years are those of the whole case, so that the bands of its steps can be laid over each other.
 */
final class StoryBand extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** More labels than this would stand in one another on a phone. */
    private static final int LABELS = 6;

    private final LocalDate begins;
    private final LocalDate ends;

    /** @param there the case as far as it is told */
    StoryBand(Case whole, Case there) {
        super("div");
        begins = Year.of(day(whole.steps().getFirst()).getYear()).atDay(1);
        ends = Year.of(day(whole.steps().getLast()).getYear() + 1).atDay(1);
        addClassName("band");
        getElement().setAttribute("aria-hidden", "true");
        years();
        List<Step> steps = there.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            LocalDate until = last ? ends : day(steps.get(i + 1));
            add(part((last ? "part then " : "part ") + Journey.ink(steps.get(i)), day(steps.get(i)), until));
        }
        steps.forEach(step -> add(mark(step, step == steps.getLast())));
    }

    private void years() {
        int every = 1 + (ends.getYear() - begins.getYear()) / LABELS;
        for (int year = begins.getYear(); year < ends.getYear(); year += every) {
            HtmlContainer label = Elements.element("span", "year", Elements.span("", Integer.toString(year)));
            label.getStyle().set("left", percent(place(Year.of(year).atDay(1))));
            add(label);
        }
    }

    private Component part(String className, LocalDate from, LocalDate until) {
        HtmlContainer part = Elements.element("span", className);
        part.getStyle().set("left", percent(place(from)));
        part.getStyle().set("width", percent(place(until) - place(from)));
        return part;
    }

    private Component mark(Step step, boolean now) {
        HtmlContainer mark = Elements.element("span", (now ? "mark now " : "mark ") + Journey.ink(step));
        mark.getStyle().set("left", percent(place(day(step))));
        return mark;
    }

    private double place(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(begins, day) / ChronoUnit.DAYS.between(begins, ends);
    }

    private static LocalDate day(Step step) {
        return step.decidedOn().last();
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }
}
