package org.panelwatch.dataset.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes how columns are filled.
 *
 * @param rows the id of the file of the rows, whose columns are written by their names alone
 */
record ColumnWriter(String rows, ProposalNotes notes, YamlText yaml) {

    void write(ColumnMapping column) {
        notes.columns().getOrDefault(column.column(), List.of()).forEach(note -> yaml.comment(1, note));
        yaml.open(1, column.column());
        switch (column.content()) {
            case Content.Constant given -> yaml.entry(2, "value", given.value());
            case Content.Cells cells ->
                yaml.raw(
                        2,
                        "from",
                        cells.columns().size() == 1
                                ? inline(cells.columns().getFirst(), rows)
                                : cells.columns().stream()
                                        .map(cell -> inline(cell, rows))
                                        .collect(Collectors.joining(", ", "[", "]")));
            case Content.Numbered numbered ->
                yaml.raw(2, "from", inline(numbered.column(), rows)).raw(2, "numbered", "yes");
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

    static String times(@Nullable Long count) {
        return count == null ? "" : count == 1 ? "once" : String.format(Locale.UK, "%,d times", count);
    }

    static String inline(ForeignColumn column, String rows) {
        String name = YamlText.word(column.name());
        return column.file().equals(rows) ? name : "{" + YamlText.word(column.file()) + ": " + name + "}";
    }

    static String list(Collection<String> words) {
        return words.stream().map(YamlText::word).collect(Collectors.joining(", ", "[", "]"));
    }
}
