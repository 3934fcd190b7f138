package org.panelwatch.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts of each part in each group, such as a year or a force.
 *
 * @param parts those that occur, in the order in which they are stacked
 */
record PartTable<K>(List<Part> parts, Map<K, Map<String, Long>> counts) {

    /** @param group the group of a row, or nothing for a row that stands in the table only */
    static <K> PartTable<K> of(Figure figure, String part, Function<Row, Optional<K>> group) {
        Map<K, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Row row : figure.rows()) {
            long count = Cells.count(figure, row, "count").orElse(0);
            group.apply(row)
                    .ifPresent(key -> counts.computeIfAbsent(key, nothing -> new LinkedHashMap<>())
                            .merge(Part.code(figure.cell(row, part)), count, Long::sum));
        }
        List<Part> parts = Part.of(figure, part).stream()
                .filter(one -> counts.values().stream().anyMatch(of -> of.getOrDefault(one.code(), 0L) > 0))
                .toList();
        return new PartTable<>(parts, counts);
    }

    long count(Part part, K group) {
        return counts.getOrDefault(group, Map.of()).getOrDefault(part.code(), 0L);
    }

    long total(K group) {
        return counts.getOrDefault(group, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether the group is too small for its shares to be read. */
    boolean small(K group) {
        return total(group) < Rate.SMALL;
    }

    /** Adds a part of a group's bar; shares in per cent, pale where they are of fewer than 10. */
    void addBar(ArrayNode data, boolean shares, Part part, K group, String name) {
        long count = count(part, group);
        if (count == 0) {
            data.addNull();
            return;
        }
        ObjectNode bar = data.addObject();
        if (shares) {
            bar.put("value", 100.0 * count / total(group));
        } else {
            bar.put("value", count);
        }
        if (shares && small(group)) {
            bar.putObject("itemStyle").put("opacity", 0.45);
        }
        bar.putObject("tooltip").put("formatter", told(name, part, group));
    }

    /** What the reader is told of one part of a group. */
    private String told(String name, Part part, K group) {
        long count = count(part, group);
        return Fragment.literal(
                part.label() + ", " + name + "\n" + count + " of " + total(group) + percentage(count, group));
    }

    /** What the reader is told of a whole group. */
    String told(String name, K group) {
        if (total(group) == 0) {
            return Fragment.literal(name + "\n" + Caveat.NO_DECISIONS.label());
        }
        String each = parts.stream()
                .filter(part -> count(part, group) > 0)
                .map(part -> part.label() + ": " + count(part, group) + percentage(count(part, group), group))
                .collect(Collectors.joining("\n"));
        return Fragment.literal(name + ": " + total(group) + " in all\n" + each);
    }

    /** " (58%)", or nothing where it would be of fewer than 10. */
    private String percentage(long count, K group) {
        return small(group) ? "" : " (" + RatePoint.percentage(count, total(group)) + ")";
    }
}
