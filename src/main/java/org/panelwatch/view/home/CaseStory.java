package org.panelwatch.view.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.panelwatch.question.Answers;
import org.panelwatch.question.cases.Case;
import org.panelwatch.question.cases.Step;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Journey;

/**
 * A case told step by step, each step beside how the case and its year stood on that day. The steps are a plain list; on
 * a wide screen, where motion is welcome, one state stays in view and changes with the step that is read.
 */
@JsModule("./story/case-story.ts")
final class CaseStory extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param held the release to ask */
    CaseStory(Answers answers, Selection held, Case whole) {
        super("case-story");
        List<Step> steps = whole.steps();
        HtmlContainer days = Elements.element("nav", "days");
        days.getElement().setAttribute("aria-label", "Decisions of this case");
        HtmlContainer list = Elements.element("ol", "steps");
        list.getElement().setAttribute("role", "list");
        list.getStyle().set("--steps", Integer.toString(steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            days.add(day(i + 1, step, held));
            list.add(item(i + 1, whole, step, StoryCount.of(answers, held, whole, step)));
        }
        add(days, list);
    }

    private static Anchor day(int place, Step step, Selection held) {
        Anchor link = Elements.file(
                SelectionUrl.link("", held) + "#" + id(place), step.decidedOn().inWords(), Journey.ink(step));
        link.getElement().setAttribute("aria-label", step.decidedOn().inWords() + ": " + StoryWords.heading(step));
        return link;
    }

    private static Component item(int place, Case whole, Step step, StoryCount count) {
        HtmlContainer time = new HtmlContainer("time");
        time.setText(step.decidedOn().inWords());
        time.getElement().setAttribute("datetime", step.decidedOn().toString());
        HtmlContainer telling = Elements.element(
                "div",
                "telling",
                Elements.element("p", "when", time, Elements.span("", StoryWords.after(whole, step))),
                Elements.text("h3", "", StoryWords.heading(step)),
                Elements.paragraph("", StoryWords.told(whole, step)),
                Elements.link(
                        SelectionUrl.link("sanctions", count.selection()), "All figures as they stood on this day"));
        telling.setId(id(place));
        telling.getElement().setAttribute("tabindex", "-1");
        HtmlContainer item = Elements.element("li", "step", telling, new StoryState(whole, step, count));
        item.getElement().setAttribute("role", "listitem");
        return item;
    }

    private static String id(int place) {
        return "decision-" + place;
    }
}
