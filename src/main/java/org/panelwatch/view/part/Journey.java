package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.question.cases.StepWords;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.PartialDate;

/** The decisions of a case as an ordered list: what was decided, and what stood after it. */
public final class Journey extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param whole whether every field and source is told, or only the course of the case */
    public Journey(Case journey, boolean whole) {
        super("ol");
        addClassName("journey");
        PartialDate first = journey.steps().getFirst().decidedOn();
        for (Step step : journey.steps()) {
            add(item(step, first, whole));
        }
    }

    private static Component item(Step step, PartialDate first, boolean whole) {
        HtmlContainer body = new HtmlContainer("div");
        body.add(Elements.text("b", "", StepWords.heading(step)));
        body.add(Elements.paragraph("", StepWords.told(step)));
        body.add(Elements.span("tag", StepWords.standing(step)));
        if (whole) {
            if (step.note() != null) {
                body.add(Elements.paragraph("quiet", step.note()));
            }
            String unknown = unknown(step);
            if (!unknown.isEmpty()) {
                body.add(Elements.paragraph("quiet", unknown));
            }
            body.add(source(step));
        }
        HtmlContainer time = new HtmlContainer("time");
        time.setText(step.decidedOn().inWords());
        time.getElement().setAttribute("datetime", step.decidedOn().toString());
        HtmlContainer item = Elements.element("li", ink(step), time, dot(), body);
        after(step.decidedOn(), first)
                .ifPresent(words -> body.addComponentAtIndex(1, Elements.paragraph("quiet", words)));
        return item;
    }

    private static Optional<String> after(PartialDate date, PartialDate first) {
        if (!date.isDay() || !first.isDay() || date.equals(first)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(first.first(), date.first());
        return Optional.of(Wording.count(days, "day", "days") + " after the first decision");
    }

    private static Component dot() {
        HtmlContainer dot = Elements.element("span", "dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    /** What the source does not give, said rather than passed over. */
    private static String unknown(Step step) {
        List<String> unknown = new ArrayList<>();
        if (!step.decidedOn().isDay()) {
            unknown.add("the exact day");
        }
        switch (step) {
            case Step.Hearing hearing -> {
                if (hearing.chair() == null) {
                    unknown.add("who chaired");
                }
                if (hearing.serviceStatus() == null) {
                    unknown.add("whether the officer was still serving");
                }
                if (hearing.after().sanction() != null
                        && hearing.after().sanction().isWarning()
                        && hearing.sanctionMonths() == null) {
                    unknown.add("how long the warning lasts");
                }
            }
            case Step.Appeal appeal -> {
                if (appeal.ground() == null) {
                    unknown.add("the ground");
                }
            }
        }
        return unknown.isEmpty() ? "" : "The source does not say " + English.either(unknown) + ".";
    }

    private static Component source(Step step) {
        HtmlContainer line = Elements.element("p", "quiet");
        line.add(
                Elements.span("", "Source: "),
                Elements.source(step.source().url(), step.source().publisher()),
                Elements.span(
                        "",
                        " (" + English.lower(step.source().kind().label())
                                + (step.source().date() == null
                                        ? ")"
                                        : ", " + step.source().date().inWords() + ")")
                                + " · " + step.id()));
        return line;
    }

    /** The class of the style sheet that sets the colour of what stands after a decision. */
    public static String ink(Step step) {
        Step.Standing after = step.after();
        if (after.awaiting()) {
            return "ink-unstated";
        }
        Outcome outcome = Outcome.of(after.finding(), after.sanction());
        return "ink-"
                + switch (outcome) {
                    case DISMISSED -> "dismissed";
                    case WOULD_HAVE_BEEN_DISMISSED -> "would";
                    case REQUIRED_TO_RESIGN -> "resign";
                    case REDUCTION_IN_RANK -> "rank";
                    case FINAL_WRITTEN_WARNING -> "fww";
                    case WRITTEN_WARNING -> "ww";
                    case ADVICE_OR_LESS -> "advice";
                    case SANCTION_NOT_STATED -> "unstated";
                    case MISCONDUCT_CAREER_ENDED -> "misconduct-ended";
                    case MISCONDUCT -> "misconduct";
                    case NOT_PROVEN -> "notproven";
                };
    }
}
