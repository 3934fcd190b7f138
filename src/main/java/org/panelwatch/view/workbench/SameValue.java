package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.panelwatch.dataset.mapping.Content;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.vocabulary.Forces;

/** The value that a column has in every row: one of its words, a force with a name of its own, or free text. */
final class SameValue extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** What a proposal calls a force that no column names. */
    private static final String UNNAMED = "force_of_the_file";

    private static final String NO_NAME_YET = "Name of the force";

    private final transient TargetColumn target;
    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final Pick code;
    private final Entry text;

    SameValue(TargetColumn target, Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.target = target;
        this.change = change;
        addClassName("same");
        String label = OurColumns.of(target.name()).label();
        code = new Pick(label + " of every row", this::take);
        text = new Entry(
                "same-" + target.name().replace('_', '-'),
                target.holds() == TargetColumn.Holds.FORCE ? "Its name" : label + " of every row",
                this::write);
        add(code, text);
    }

    /** Whether nobody has written yet what the force of the file is called. */
    static boolean isUnnamed(Mapping mapping) {
        return NO_NAME_YET.equals(mapping.forces().get(UNNAMED));
    }

    /** A value to begin with. */
    String first(Mapping mapping, Forces forces) {
        if (target.holds() == TargetColumn.Holds.FORCE) {
            return mapping.forces().keySet().stream()
                    .findFirst()
                    .orElse(forces.all().getFirst().code());
        }
        return OurColumns.codes(target.name(), mapping, forces).keySet().stream()
                .findFirst()
                .orElse("not stated");
    }

    private void take(String value) {
        if (target.holds() == TargetColumn.Holds.FORCE) {
            change.accept(mapping -> Draft.force(mapping, value, value.equals(UNNAMED) ? NO_NAME_YET : null));
        } else {
            change.accept(mapping -> Draft.filled(mapping, target.name(), new Content.Constant(value)));
        }
    }

    private void write(String value) {
        String words = value.strip();
        if (words.isEmpty()) {
            return;
        }
        if (target.holds() == TargetColumn.Holds.FORCE) {
            change.accept(mapping -> Draft.force(mapping, UNNAMED, words));
        } else {
            change.accept(mapping -> Draft.filled(mapping, target.name(), new Content.Constant(words)));
        }
    }

    void show(Optional<Content> content, Mapping mapping, Forces forces) {
        boolean same = content.filter(Content.Constant.class::isInstance).isPresent();
        setClassName("gone", !same);
        if (!(content.orElse(null) instanceof Content.Constant(String value))) {
            return;
        }
        boolean force = target.holds() == TargetColumn.Holds.FORCE;
        Map<String, String> labels = OurColumns.codes(target.name(), mapping, forces);
        boolean own = force && forces.find(value).isEmpty();
        code.setClassName("gone", labels.isEmpty());
        text.setClassName("gone", force ? !own : !labels.isEmpty());
        code.show(options(labels, force, value, own), own ? UNNAMED : value);
        text.show(own ? mapping.forces().getOrDefault(value, value) : value);
    }

    private static List<Pick.Option> options(Map<String, String> labels, boolean force, String value, boolean own) {
        List<Pick.Option> options = new ArrayList<>();
        if (force) {
            options.add(Pick.Option.of(UNNAMED, "Another force, with its name:"));
        }
        labels.forEach((one, label) -> {
            if (!own || !one.equals(value)) {
                options.add(Pick.Option.of(one, label));
            }
        });
        return options;
    }
}
