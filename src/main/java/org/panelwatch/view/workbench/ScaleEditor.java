package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.Finding;

/** The file's own scale of findings or sanctions, from the least to the most, step by step. */
final class ScaleEditor extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<Pick.Option> FINDINGS = Arrays.stream(Finding.values())
            .map(finding -> Pick.Option.of(
                    finding.code(), "counts as " + finding.label().toLowerCase(java.util.Locale.UK)))
            .toList();
    private static final List<Pick.Option> CAREER =
            List.of(Pick.Option.of("no", "less than dismissal"), Pick.Option.of("yes", "ends the career"));

    private final boolean sanctions;
    private final transient Consumer<ScaleSteps> change;
    private final HtmlContainer list = Elements.element("ol", "scale");
    private transient ScaleSteps shown;

    ScaleEditor(boolean sanctions, Consumer<ScaleSteps> change) {
        super("div");
        this.sanctions = sanctions;
        this.change = change;
        this.shown = new ScaleSteps(sanctions, List.of());
        list.getElement().setAttribute("aria-label", sanctions ? "Steps of the sanctions" : "Steps of the findings");
        NativeButton add = new NativeButton("Add a step", click -> change.accept(shown.added("New step")));
        add.addClassName("btn");
        add(
                Elements.paragraph(
                        "entry-help", "From the least to the most severe. Say what each step counts as in figures."),
                list,
                add);
    }

    void show(ScaleSteps scale) {
        if (!scale.equals(shown)) {
            shown = scale;
            list.removeAll();
            scale.steps().forEach(step -> list.add(line(step)));
        }
    }

    private Component line(ScaleSteps.Step step) {
        Entry label = new Entry(
                "scale-" + (sanctions ? "sanction-" : "finding-") + step.code(),
                "Name of the step",
                words -> change.accept(shown.changed(step.with(words, step.counts()))));
        label.show(step.label());
        Pick counts = new Pick(
                "What " + Visible.text(step.label()) + " counts as",
                value -> change.accept(shown.changed(step.with(step.label(), value))));
        counts.show(sanctions ? CAREER : FINDINGS, step.counts());
        return Elements.element(
                "li",
                "",
                label,
                counts,
                button("↑", "Less severe: ", step, scale -> scale.moved(step.code(), false)),
                button("↓", "More severe: ", step, scale -> scale.moved(step.code(), true)),
                button("Remove", "Remove ", step, scale -> scale.removed(step.code())));
    }

    private NativeButton button(
            String sign, String words, ScaleSteps.Step step, java.util.function.UnaryOperator<ScaleSteps> changed) {
        NativeButton button = new NativeButton(sign, click -> change.accept(changed.apply(shown)));
        button.addClassName("btn");
        button.getElement().setAttribute("aria-label", words + Visible.text(step.label()));
        return button;
    }
}
