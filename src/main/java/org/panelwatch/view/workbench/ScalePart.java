package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.dataset.mapping.TargetColumn;

/** Which scale the words of findings or sanctions stand on: ours, or the file's own. */
final class ScalePart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "ours";
    private static final String OWN = "own";

    private final transient TargetColumn target;
    private final boolean sanctions;
    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final Pick which;
    private final ScaleEditor editor;
    private transient List<String> words = List.of();

    ScalePart(TargetColumn target, boolean sanctions, Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.target = target;
        this.sanctions = sanctions;
        this.change = change;
        addClassName("scale-part");
        which = new Pick("", this::choose);
        editor = new ScaleEditor(sanctions, scale -> change.accept(mapping -> kept(scale.in(mapping))));
        editor.addClassName("scale-editor");
        add(FormFields.labelled("scale-of-" + target.name().replace('_', '-'), "Scale", which), editor);
    }

    private void choose(String value) {
        if (value.equals(OURS)) {
            change.accept(mapping -> kept(Draft.scales(
                    mapping,
                    sanctions
                            ? new Scales(mapping.scales().findings(), Scales.OUR_SANCTIONS)
                            : new Scales(Scales.OUR_FINDINGS, mapping.scales().sanctions()))));
        } else {
            change.accept(this::own);
        }
    }

    /** A step for each word that the column holds, and each word on its step. */
    private Mapping own(Mapping mapping) {
        ScaleSteps scale = ScaleSteps.ofWords(words, sanctions);
        Map<String, String> rules = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            rules.put(words.get(i), scale.steps().get(i).code());
        }
        return Draft.rules(kept(scale.in(mapping)), target.name(), before -> {
            Map<String, String> all = new LinkedHashMap<>(before);
            all.putAll(rules);
            return all;
        });
    }

    /** Without rules for steps that the scale no longer has. */
    private Mapping kept(Mapping mapping) {
        Mapping kept = mapping;
        for (TargetColumn column : TargetColumn.list()) {
            if (column.holds() == target.holds()) {
                Set<String> known = Set.copyOf(column.codes(mapping.scales(), Set.of()));
                kept = Draft.rules(
                        kept,
                        column.name(),
                        rules -> rules.entrySet().stream()
                                .filter(rule -> known.contains(rule.getValue()) || isMeaning(rule.getValue()))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (one, other) -> one,
                                        LinkedHashMap::new)));
            }
        }
        return kept;
    }

    private static boolean isMeaning(String code) {
        return java.util.Arrays.stream(org.panelwatch.dataset.mapping.Missing.values())
                .anyMatch(why -> why.code().equals(code));
    }

    /** @param found the words of the column that say something */
    void show(Mapping mapping, List<String> found) {
        words = found;
        boolean ours = OurColumns.onOurScale(target.name(), mapping);
        which.show(
                List.of(
                        Pick.Option.of(OURS, "Ours: the conduct regulations of England and Wales"),
                        Pick.Option.of(OWN, "The file's own: its words, step by step")),
                ours ? OURS : OWN);
        editor.setClassName("gone", ours);
        if (!ours) {
            editor.show(ScaleSteps.of(mapping, sanctions));
        }
    }
}
