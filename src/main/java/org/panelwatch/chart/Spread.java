package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels on a line apart. */
final class Spread {

    private Spread() {}

    /**
     * Places as near as they go to where they are meant, at least a gap apart and within the bounds as long as there is
     * room.
     *
     * @param meant ascending
     */
    static List<Double> apart(List<Double> meant, double gap, double from, double to) {
        return apart(meant, meant.stream().map(place -> gap).toList(), from, to);
    }

    /** @param heights of each label, of which half lies on either side of its place */
    static List<Double> apart(List<Double> meant, List<Double> heights, double from, double to) {
        List<Double> places = new ArrayList<>(meant);
        double end = to;
        for (int i = places.size() - 1; i >= 0; i--) {
            double room = i + 1 < places.size() ? (heights.get(i) + heights.get(i + 1)) / 2 : 0;
            places.set(i, Math.min(places.get(i), end - room));
            end = places.get(i);
        }
        double start = from;
        for (int i = 0; i < places.size(); i++) {
            double room = i > 0 ? (heights.get(i - 1) + heights.get(i)) / 2 : 0;
            places.set(i, Math.max(places.get(i), start + room));
            start = places.get(i);
        }
        return List.copyOf(places);
    }
}
