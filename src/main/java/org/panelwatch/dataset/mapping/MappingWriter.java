package org.panelwatch.dataset.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a mapping as the YAML that reads as the same mapping again. */
public final class MappingWriter {

    private final Mapping mapping;
    private final ProposalNotes notes;
    private final YamlText yaml = new YamlText();

    private MappingWriter(Mapping mapping, ProposalNotes notes) {
        this.mapping = mapping;
        this.notes = notes;
    }

    public static String write(Mapping mapping) {
        return write(mapping, ProposalNotes.NONE);
    }

    static String write(Mapping mapping, ProposalNotes notes) {
        return new MappingWriter(mapping, notes).text();
    }

    private String text() {
        notes.top().forEach(note -> yaml.comment(0, note));
        yaml.raw(0, "mapping", "1").entry(0, "title", mapping.title());
        optional("publisher", mapping.publisher());
        optional("address", mapping.address());
        files();
        joins();
        missing();
        filters();
        forces();
        scales();
        yaml.blank().open(0, "columns");
        mapping.columns().forEach(this::column);
        return yaml.toString();
    }

    private void optional(String key, String value) {
        if (!value.isEmpty()) {
            yaml.entry(0, key, value);
        }
    }

    private void files() {
        yaml.blank().open(0, "files");
        for (ForeignFile file : mapping.files()) {
            yaml.open(1, file.id())
                    .entry(2, "name", file.name())
                    .raw(2, "delimiter", file.delimiter() == '\t' ? "tab" : "\"" + delimiter(file) + "\"")
                    .raw(2, "encoding", file.encoding().label())
                    .raw(2, "header", file.header() == 0 ? "none" : Integer.toString(file.header()));
        }
        yaml.entry(0, "rows", mapping.rows());
    }

    private static String delimiter(ForeignFile file) {
        String word = YamlText.word("\"" + file.delimiter());
        return word.substring(3, word.length() - 1);
    }

    private void joins() {
        if (!mapping.joins().isEmpty()) {
            yaml.open(0, "join");
        }
        for (Join join : mapping.joins()) {
            yaml.item(1, "file", YamlText.word(join.file()))
                    .open(2, "by")
                    .entry(3, mapping.rows(), join.by())
                    .entry(3, join.file(), join.key());
        }
    }

    private void missing() {
        if (!mapping.missing().isEmpty()) {
            yaml.blank().open(0, "missing");
        }
        mapping.missing()
                .forEach((word, meaning) -> yaml.entry(
                        1, word, meaning.code(), times(notes.missing().get(word))));
    }

    private void filters() {
        for (boolean keeps : List.of(false, true)) {
            List<RowFilter> filters = mapping.filters().stream()
                    .filter(filter -> filter.keeps() == keeps)
                    .toList();
            if (!filters.isEmpty()) {
                yaml.blank().open(0, keeps ? "keep" : "leave_out");
            }
            for (RowFilter filter : filters) {
                yaml.item(1, "column", inline(filter.column()))
                        .raw(2, "words", list(filter.words()))
                        .raw(2, "patterns", list(filter.patterns()))
                        .entry(2, "because", filter.because());
            }
        }
    }

    private void forces() {
        if (!mapping.forces().isEmpty()) {
            yaml.blank().open(0, "forces");
        }
        mapping.forces().forEach((code, name) -> yaml.entry(1, code, name));
    }

    private void scales() {
        Scales scales = mapping.scales();
        boolean findings = !scales.findings().equals(Scales.OUR_FINDINGS);
        boolean sanctions = !scales.sanctions().equals(Scales.OUR_SANCTIONS);
        if (findings || sanctions) {
            yaml.blank().open(0, "scales");
        }
        if (findings) {
            yaml.open(1, "findings");
            scales.findings()
                    .forEach((code, step) -> yaml.open(2, code)
                            .raw(3, "rank", Integer.toString(step.rank()))
                            .entry(3, "counts_as", step.countsAs().code())
                            .entry(3, "label", step.label()));
        }
        if (sanctions) {
            yaml.open(1, "sanctions");
            scales.sanctions()
                    .forEach((code, step) -> yaml.open(2, code)
                            .raw(3, "rank", Integer.toString(step.rank()))
                            .raw(3, "ends_career", step.endsCareer() ? "yes" : "no")
                            .entry(3, "label", step.label()));
        }
    }

    private void column(ColumnMapping column) {
        notes.columns().getOrDefault(column.column(), List.of()).forEach(note -> yaml.comment(1, note));
        yaml.open(1, column.column());
        switch (column.content()) {
            case Content.Constant given -> yaml.entry(2, "value", given.value());
            case Content.Cells cells ->
                yaml.raw(
                        2,
                        "from",
                        cells.columns().size() == 1
                                ? inline(cells.columns().getFirst())
                                : cells.columns().stream()
                                        .map(this::inline)
                                        .collect(Collectors.joining(", ", "[", "]")));
            case Content.Numbered numbered ->
                yaml.raw(2, "from", inline(numbered.column())).raw(2, "numbered", "yes");
        }
        if (!column.dates().isEmpty()) {
            yaml.raw(2, "dates", list(column.dates()));
        }
        if (column.firstYear() != null) {
            yaml.raw(2, "first_year", Integer.toString(column.firstYear()));
        }
        Split split = column.split();
        if (split != null) {
            yaml.entry(2, "separator", split.separator())
                    .entry(2, "take", split.take().label());
        }
        words(column);
    }

    private void words(ColumnMapping column) {
        rules("words", column.words().exact(), notes.counts().getOrDefault(column.column(), Map.of()));
        left(column);
        rules("folded", column.words().folded(), Map.of());
        rules("patterns", column.words().patterns(), Map.of());
        if (!column.missing().isEmpty()) {
            yaml.open(2, "missing");
            column.missing().forEach((word, meaning) -> yaml.entry(3, word, meaning.code()));
        }
    }

    private void rules(String key, Map<String, String> rules, Map<String, Long> counts) {
        if (!rules.isEmpty()) {
            yaml.open(2, key);
        }
        rules.forEach((word, code) -> yaml.entry(3, word, code, times(counts.get(word))));
    }

    private void left(ColumnMapping column) {
        Map<String, Long> left = notes.left().getOrDefault(column.column(), Map.of());
        if (!left.isEmpty() && column.words().exact().isEmpty()) {
            yaml.comment(2, "words:");
        }
        left.forEach((word, count) -> yaml.comment(2, "  " + YamlText.word(word) + ": ???  # " + times(count)));
    }

    private static String times(@Nullable Long count) {
        return count == null ? "" : count == 1 ? "once" : String.format(Locale.UK, "%,d times", count);
    }

    private String inline(ForeignColumn column) {
        String name = YamlText.word(column.name());
        return column.file().equals(mapping.rows()) ? name : "{" + YamlText.word(column.file()) + ": " + name + "}";
    }

    private static String list(Collection<String> words) {
        return words.stream().map(YamlText::word).collect(Collectors.joining(", ", "[", "]"));
    }
}
