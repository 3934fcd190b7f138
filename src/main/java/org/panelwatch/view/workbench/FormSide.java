package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.Content;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.view.part.Elements;

/** The mapping as a form: a card for each column of ours, and the words for missing values. */
final class FormSide extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Workbench bench;
    private final transient Runnable changed;
    private final AboutFields about;
    private final HtmlContainer list = Elements.element("div", "map-columns");
    private final transient Map<String, ColumnCard> cards = new LinkedHashMap<>();
    private final transient Set<String> asked = new LinkedHashSet<>();
    private final Pick further;
    private final MissingPart missing;

    FormSide(Workbench bench, Runnable changed) {
        super("div");
        this.bench = bench;
        this.changed = changed;
        about = new AboutFields(this::change);
        missing = new MissingPart(this::change);
        further = new Pick("", this::addColumn);
        add(
                about,
                Elements.text("h3", "", "Our columns, and what fills them"),
                list,
                FormFields.labelled("further-column", "Fill another column", further),
                missing);
    }

    private void change(UnaryOperator<Mapping> change) {
        bench.change(change);
        changed.run();
    }

    private void addColumn(String name) {
        if (!name.isEmpty()) {
            asked.add(name);
            changed.run();
        }
    }

    void show(Mapping mapping) {
        Map<String, List<String>> headers = headers();
        Map<String, String> names = new LinkedHashMap<>();
        mapping.files().forEach(file -> names.put(file.id(), file.name()));
        about.show(mapping, headers);
        Foreign foreign = Foreign.of(usable(mapping, headers), names);
        List<String> shown = OurColumns.list().stream()
                .map(OurColumns.Words::name)
                .filter(name -> OurColumns.ALWAYS.contains(name)
                        || asked.contains(name)
                        || mapping.column(name).isPresent())
                .toList();
        arrange(shown);
        shown.forEach(name -> Objects.requireNonNull(cards.get(name))
                .show(mapping, foreign, bench.desk().report()));
        List<Pick.Option> others = new ArrayList<>();
        others.add(Pick.Option.of("", "choose"));
        OurColumns.list().stream()
                .filter(ours -> !shown.contains(ours.name()))
                .forEach(ours -> others.add(Pick.Option.of(ours.name(), ours.label())));
        further.show(others, "");
        missing.show(mapping);
    }

    /** Those of files that are joined, or of which each row is a decision. */
    private static Map<String, List<String>> usable(Mapping mapping, Map<String, List<String>> headers) {
        Map<String, List<String>> usable = new LinkedHashMap<>();
        usable.put(mapping.rows(), headers.getOrDefault(mapping.rows(), List.of()));
        mapping.joins().forEach(join -> usable.put(join.file(), headers.getOrDefault(join.file(), List.of())));
        return usable;
    }

    /** The names of the columns of each file, by its id in the mapping. */
    private Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Brought file : bench.files()) {
            bench.desk()
                    .form(file.path())
                    .map(ForeignFile::id)
                    .ifPresent(id -> headers.put(id, bench.preview(file).header()));
        }
        return headers;
    }

    private void arrange(List<String> shown) {
        if (!List.copyOf(cards.keySet()).equals(shown)) {
            Map<String, ColumnCard> known = new LinkedHashMap<>(cards);
            cards.clear();
            for (String name : shown) {
                TargetColumn target = TargetColumn.named(name).orElseThrow();
                cards.put(
                        name,
                        known.containsKey(name)
                                ? known.get(name)
                                : new ColumnCard(target, bench.forces(), this::change));
            }
            known.values().stream().filter(card -> !cards.containsValue(card)).forEach(list::remove);
            int place = 0;
            for (ColumnCard card : cards.values()) {
                if (list.indexOf(card) != place) {
                    list.addComponentAtIndex(place, card);
                }
                place++;
            }
        }
    }

    /** Whether somebody has chosen where findings come from. */
    static boolean hasFinding(Mapping mapping) {
        return mapping.column("finding")
                .map(ColumnMapping::content)
                .filter(content -> !(content instanceof Content.Constant))
                .isPresent();
    }
}
