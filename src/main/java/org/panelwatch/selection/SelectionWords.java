package org.panelwatch.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/** A selection in English. */
public record SelectionWords(Selection selection, Forces forces) {

    /** "England and Wales", or where the data are from; the forces or regions chosen, or "Kent Police within South East" where both are. */
    public String place() {
        List<String> forces = labels(Criterion.FORCE);
        List<String> regions = regions();
        if (forces.isEmpty() || regions.isEmpty()) {
            List<String> places = forces.isEmpty() ? regions : forces;
            return places.isEmpty() ? this.forces.place() : English.list(places);
        }
        return English.list(forces) + " within " + English.either(regions);
    }

    private List<String> regions() {
        List<String> regions = new ArrayList<>(labels(Criterion.REGION));
        if (selection.codes(Criterion.REGION).contains(Criterion.NOT_STATED)) {
            regions.set(regions.size() - 1, "forces of no one region");
        }
        return regions;
    }

    /** Place and the other filters, for brackets in a sentence: "Kent Police; rank: constable or sergeant". */
    public String scope() {
        String filters = otherFilters().map(English::lower).collect(Collectors.joining("; "));
        return filters.isEmpty() ? place() : place() + "; " + filters;
    }

    /** The other filters, each as "Rank: constable or sergeant", joined by semicolons; empty where there are none. */
    public String filters() {
        return otherFilters().collect(Collectors.joining("; "));
    }

    private Stream<String> otherFilters() {
        return selection.codes().keySet().stream()
                .filter(criterion -> criterion != Criterion.FORCE && criterion != Criterion.REGION)
                .map(this::words);
    }

    /** One filter: "Rank: constable or sergeant". */
    public String words(Criterion criterion) {
        boolean names = criterion == Criterion.FORCE || criterion == Criterion.REGION;
        List<String> values = chosen(criterion)
                .map(value -> names && !value.code().equals(Criterion.NOT_STATED)
                        ? value.label()
                        : English.lower(value.label()))
                .toList();
        return criterion.label() + ": " + English.either(values);
    }

    /** The labels of the values chosen for a criterion, in the order in which people see them. */
    public List<String> labels(Criterion criterion) {
        return chosen(criterion).map(Coded::label).toList();
    }

    private Stream<Coded> chosen(Criterion criterion) {
        SortedSet<String> codes = selection.codes(criterion);
        return criterion.values(forces).stream().filter(value -> codes.contains(value.code()));
    }
}
