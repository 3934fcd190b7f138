package org.panelwatch.dataset.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change and that keep the order in which a person wrote them. */
final class Ordered {

    private Ordered() {}

    static <T> Set<T> set(Collection<T> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    static <K, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
