package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.panelwatch.dataset.mapping.MappingFault;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.WordCount;
import org.panelwatch.view.part.Elements;

/** The third step: what the columns and words mean, as a form and as text that always say the same. */
final class MappingPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FAULTS = 30;
    private static final int LONGEST = 1 << 20;

    private final transient Workbench bench;
    private final transient Runnable changed;
    private final HtmlContainer left = Elements.element("p", "left");
    private final HtmlContainer faults = Elements.element("ul", "faults");
    private final NativeButton asForm = new NativeButton("As a form");
    private final NativeButton asText = new NativeButton("As text");
    private final FormSide form;
    private final TextSide text;

    MappingPart(Workbench bench, Runnable changed) {
        super("section");
        this.bench = bench;
        this.changed = changed;
        addClassName("bench-step");
        setId("mapping");
        form = new FormSide(bench, changed);
        text = new TextSide(bench, changed);
        left.getElement().setAttribute("role", "status");
        faults.getElement().setAttribute("aria-label", "Faults of the mapping").setAttribute("role", "alert");
        asForm.addClickListener(click -> turn(false));
        asText.addClickListener(click -> turn(true));
        HtmlContainer sides = Elements.element("div", "seg", asForm, asText);
        sides.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show the mapping");
        turn(false);
        add(
                new H2("3. What the columns and words mean"),
                Elements.paragraph(
                        "quiet",
                        "A proposal, made from the names and words in your files. Nothing is guessed: a word that is not"
                                + " the name of one of ours waits for you."),
                Elements.element("div", "map-bar", sides, save()),
                left,
                faults,
                form,
                text,
                load());
    }

    private void turn(boolean toText) {
        asForm.getElement().setAttribute("aria-pressed", Boolean.toString(!toText));
        asText.getElement().setAttribute("aria-pressed", Boolean.toString(toText));
        form.setClassName("gone", toText);
        text.setClassName("gone", !toText);
    }

    private Anchor save() {
        Anchor save = OwnFile.link("Save the mapping", "mapping.yml", "application/yaml", () -> {
            bench.touch();
            return bench.desk().text().getBytes(StandardCharsets.UTF_8);
        });
        save.addClassName("btn");
        return save;
    }

    private FileDrop load() {
        UploadHandler receiver = event -> {
            byte[] yaml = event.getInputStream().readNBytes(LONGEST);
            bench.touch();
            bench.desk().write(new String(yaml, StandardCharsets.UTF_8));
        };
        return new FileDrop("your-mapping", "Load a mapping that you saved", ".yml,.yaml", LONGEST, receiver, changed)
                .explained("It takes the place of the one above.", "Choose a mapping");
    }

    void show() {
        MappingDesk desk = bench.desk();
        text.show();
        desk.mapping().ifPresent(form::show);
        showFaults(desk);
        left.setText(
                desk.faults().isEmpty() ? desk.report().map(MappingPart::left).orElse("") : "");
        left.setClassName(
                "done",
                desk.report().map(MappingReport::unplaced).map(List::isEmpty).orElse(false));
    }

    private void showFaults(MappingDesk desk) {
        faults.removeAll();
        for (MappingFault fault : desk.faults().stream().limit(MOST_FAULTS).toList()) {
            faults.add(Elements.text("li", "", Visible.sentence(fault.sentence())));
        }
        desk.given().problems().forEach(problem -> faults.add(Elements.text("li", "", Visible.sentence(problem))));
        if (!desk.failure().isEmpty()) {
            faults.add(Elements.text("li", "", Visible.sentence(desk.failure())));
        }
    }

    private static String left(MappingReport report) {
        List<WordCount> unplaced = report.unplaced();
        if (unplaced.isEmpty()) {
            return "Every word has its place.";
        }
        long columns = unplaced.stream().map(WordCount::column).distinct().count();
        long cells = unplaced.stream().mapToLong(WordCount::count).sum();
        return Counted.of(unplaced.size(), "word") + " without a place, in " + Counted.of(columns, "column") + " and "
                + Counted.of(cells, "cell") + ". You can leave some: they count as not known.";
    }
}
