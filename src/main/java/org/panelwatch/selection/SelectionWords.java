package org.panelwatch.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/** A selection in English. */
public record SelectionWords(Selection selection, Forces forces) {

    /** "England and Wales", or the forces and regions chosen. */
    public String place() {
        List<String> places = new ArrayList<>(labels(Criterion.FORCE));
        places.addAll(labels(Criterion.REGION));
        return places.isEmpty() ? "England and Wales" : English.list(places);
    }

    /** The other filters, each as "Rank: constable or sergeant", joined by semicolons; empty where there are none. */
    public String filters() {
        return selection.codes().keySet().stream()
                .filter(criterion -> criterion != Criterion.FORCE && criterion != Criterion.REGION)
                .map(this::words)
                .collect(Collectors.joining("; "));
    }

    /** One filter: "Rank: constable or sergeant". */
    public String words(Criterion criterion) {
        boolean names = criterion == Criterion.FORCE || criterion == Criterion.REGION;
        List<String> labels = labels(criterion);
        return criterion.label() + ": "
                + English.either(
                        names ? labels : labels.stream().map(English::lower).toList());
    }

    /** The labels of the values chosen for a criterion, in the order in which people see them. */
    public List<String> labels(Criterion criterion) {
        SortedSet<String> chosen = selection.codes(criterion);
        return criterion.values(forces).stream()
                .filter(value -> chosen.contains(value.code()))
                .map(Coded::label)
                .toList();
    }
}
