package org.panelwatch.view.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.MappedCell;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.dataset.mapping.Split;
import org.panelwatch.dataset.mapping.WordCount;

/** The words that a report found in a foreign column, each with the place that the mapping gives it. */
final class FoundWords {

    /** A report cuts longer words, which no exact rule could then place. */
    private static final String CUT = "…";

    private FoundWords() {}

    static List<WordTable.Word> of(ColumnMapping column, MappingReport report) {
        List<WordCount> counts = report.words().stream()
                .filter(word -> word.column().equals(column.column()))
                .toList();
        Split split = column.split();
        return split == null ? whole(counts) : parts(counts, column, split);
    }

    private static List<WordTable.Word> whole(List<WordCount> counts) {
        Map<String, WordTable.Word> words = new LinkedHashMap<>();
        for (WordCount word : counts) {
            String foreign = word.cell().words();
            words.merge(
                    foreign,
                    new WordTable.Word(foreign, word.count(), code(word.cell()), fixed(foreign)),
                    (one, other) -> new WordTable.Word(foreign, one.count() + other.count(), one.code(), one.fixed()));
        }
        return List.copyOf(words.values());
    }

    private static boolean fixed(String foreign) {
        return foreign.isBlank() || foreign.endsWith(CUT);
    }

    private static String code(MappedCell cell) {
        Missing missing = cell.missing();
        if (missing == null) {
            return cell.value();
        }
        return missing == Missing.UNPLACED ? "" : missing.code();
    }

    /** Of cells that hold several words, the single ones; only exact rules tell where one of them stands. */
    private static List<WordTable.Word> parts(List<WordCount> counts, ColumnMapping column, Split split) {
        Map<String, Long> parts = new LinkedHashMap<>();
        Map<String, String> alone = new LinkedHashMap<>();
        for (WordCount word : counts) {
            String cell = word.cell().words();
            for (String part : cell.split(Pattern.quote(split.separator()))) {
                parts.merge(part.strip(), word.count(), Long::sum);
            }
            alone.putIfAbsent(cell, code(word.cell()));
        }
        List<WordTable.Word> words = new ArrayList<>();
        parts.forEach((part, count) -> {
            String code = column.words().exact().getOrDefault(part, alone.getOrDefault(part, ""));
            words.add(new WordTable.Word(part, count, code, fixed(part)));
        });
        words.sort((one, other) -> Long.compare(other.count(), one.count()));
        return words;
    }

    /** How many words of a column have no place, and how many cells they are in. */
    record Left(long words, long cells) {

        static Left of(String column, MappingReport report) {
            List<WordCount> left = report.unplaced().stream()
                    .filter(word -> word.column().equals(column))
                    .toList();
            return new Left(
                    left.size(), left.stream().mapToLong(WordCount::count).sum());
        }
    }
}
