package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** The faults of one mapping as they are found; the first few hundred are enough. */
final class Faults {

    private static final int MOST = 200;

    private final List<MappingFault> list = new ArrayList<>();

    void add(Mark place, String key, String message, String hint) {
        add(new MappingFault(place.getLine() + 1, place.getColumn() + 1, key, message, hint));
    }

    void add(MappingFault fault) {
        if (list.size() < MOST) {
            list.add(fault);
        }
    }

    /** In the order of the lines. */
    List<MappingFault> list() {
        return list.stream()
                .sorted(Comparator.comparingInt(MappingFault::line).thenComparingInt(MappingFault::column))
                .toList();
    }
}
