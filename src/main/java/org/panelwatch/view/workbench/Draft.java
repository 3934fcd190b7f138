package org.panelwatch.view.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.Content;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.Join;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.dataset.mapping.Split;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.dataset.mapping.WordRules;

/** Single changes of a mapping, each of which gives another mapping. */
final class Draft {

    private Draft() {}

    static Mapping titled(Mapping mapping, String title, String publisher, String address) {
        return new Mapping(
                title,
                publisher,
                address,
                mapping.files(),
                mapping.rows(),
                mapping.joins(),
                mapping.missing(),
                mapping.filters(),
                mapping.forces(),
                mapping.scales(),
                mapping.columns());
    }

    static Mapping files(Mapping mapping, List<ForeignFile> files, String rows, List<Join> joins) {
        return new Mapping(
                mapping.title(),
                mapping.publisher(),
                mapping.address(),
                files,
                rows,
                joins,
                mapping.missing(),
                mapping.filters(),
                mapping.forces(),
                mapping.scales(),
                mapping.columns());
    }

    static Mapping file(Mapping mapping, ForeignFile changed) {
        List<ForeignFile> files = mapping.files().stream()
                .map(file -> file.id().equals(changed.id()) ? changed : file)
                .toList();
        return files(mapping, files, mapping.rows(), mapping.joins());
    }

    static Mapping missing(Mapping mapping, Map<String, Missing> missing) {
        return words(mapping, missing, mapping.forces(), mapping.scales(), mapping.columns());
    }

    /** A word for missing values in every column; nothing takes it off the list. */
    static Mapping missing(Mapping mapping, String word, @Nullable Missing meaning) {
        return missing(mapping, put(mapping.missing(), word, meaning));
    }

    static Mapping scales(Mapping mapping, Scales scales) {
        return words(mapping, mapping.missing(), mapping.forces(), scales, mapping.columns());
    }

    /** One force in every row: one of ours, or another with a name of its own. */
    static Mapping force(Mapping mapping, String code, @Nullable String ownName) {
        Map<String, String> own = ownName == null ? Map.of() : Map.of(code, ownName);
        Mapping named = words(mapping, mapping.missing(), own, mapping.scales(), mapping.columns());
        return column(named, "force", before -> ColumnMapping.plain("force", new Content.Constant(code)));
    }

    private static Mapping words(
            Mapping mapping,
            Map<String, Missing> missing,
            Map<String, String> forces,
            Scales scales,
            List<ColumnMapping> columns) {
        return new Mapping(
                mapping.title(),
                mapping.publisher(),
                mapping.address(),
                mapping.files(),
                mapping.rows(),
                mapping.joins(),
                missing,
                mapping.filters(),
                forces,
                scales,
                columns);
    }

    /** A column of ours changed in its place, added in the order of all columns, or left out where nothing is given. */
    static Mapping column(Mapping mapping, String name, UnaryOperator<@Nullable ColumnMapping> change) {
        ColumnMapping changed = change.apply(mapping.column(name).orElse(null));
        List<ColumnMapping> columns = new ArrayList<>();
        for (TargetColumn target : TargetColumn.list()) {
            if (!target.name().equals(name)) {
                mapping.column(target.name()).ifPresent(columns::add);
            } else if (changed != null) {
                columns.add(changed);
            }
        }
        return words(mapping, mapping.missing(), mapping.forces(), mapping.scales(), columns);
    }

    /** A column of ours filled from somewhere else; rules for words stay with the foreign column that they are of. */
    static Mapping filled(Mapping mapping, String name, @Nullable Content content) {
        return column(
                mapping,
                name,
                before -> content == null
                        ? null
                        : before != null && sameSource(before.content(), content)
                                ? before.with(content)
                                : ColumnMapping.plain(name, content));
    }

    private static boolean sameSource(Content before, Content after) {
        return !before.columns().isEmpty()
                && !after.columns().isEmpty()
                && before.columns().getFirst().equals(after.columns().getFirst());
    }

    /** A word of a column placed exactly as it is written; an empty code takes its place away again. */
    static Mapping placed(Mapping mapping, String name, String word, String code) {
        return rules(mapping, name, exact -> put(exact, word, code.isEmpty() ? null : code));
    }

    /** Other exact rules for a column. */
    static Mapping rules(Mapping mapping, String name, UnaryOperator<Map<String, String>> change) {
        return changed(
                mapping,
                name,
                before -> before.with(new WordRules(
                        change.apply(before.words().exact()),
                        before.words().folded(),
                        before.words().patterns())));
    }

    static Mapping dates(Mapping mapping, String name, List<String> forms, @Nullable Integer firstYear) {
        return changed(mapping, name, before -> before.with(forms, firstYear));
    }

    static Mapping split(Mapping mapping, String name, @Nullable Split split) {
        return changed(mapping, name, before -> before.with(split));
    }

    /** A column that is filled, otherwise; one that is not stays so. */
    private static Mapping changed(Mapping mapping, String name, UnaryOperator<ColumnMapping> change) {
        return column(mapping, name, before -> before == null ? null : change.apply(before));
    }

    private static <V> Map<String, V> put(Map<String, V> known, String key, @Nullable V value) {
        Map<String, V> changed = new LinkedHashMap<>(known);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
