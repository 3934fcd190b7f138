package org.panelwatch.chart;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.vocabulary.RegimeChange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes of the rules within an axis of years: dashed lines with flags, which never overlap. */
record RegimeMarks(YearAxis axis, List<RegimeChange> changes) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final double SIZE = 11.5;
    private static final int LINE = 14;
    private static final int KEY_LINE = 17;

    static RegimeMarks on(YearAxis axis) {
        return new RegimeMarks(
                axis,
                Arrays.stream(RegimeChange.values())
                        .filter(change -> axis.place(change.from()) >= axis.first()
                                && axis.place(change.from()) < axis.last() + 1)
                        .toList());
    }

    /** The lines without words, for a small drawing of rates: the series {@code marks} on the second axis. */
    ObjectNode lines(Scale scale) {
        ObjectNode series = Fragment.of("""
                {"id": "marks", "type": "line", "xAxisIndex": 1, "data": [], "silent": true,
                 "markLine": {"symbol": "none", "silent": true, "animation": false, "label": {"show": false},
                   "lineStyle": {"type": [3, 4], "width": 1, "color": "@ink-3", "opacity": 0.75}}}
                """);
        ArrayNode lines = series.withObject("markLine").putArray("data");
        changes.forEach(change -> {
            ArrayNode line = lines.addArray();
            line.addObject().put("xAxis", axis.place(change.from())).put("yAxis", 0);
            line.addObject().put("xAxis", axis.place(change.from())).put("yAxis", scale.max());
        });
        return series;
    }

    /** "Dashed lines, from the left: May 2015 hearings in public; …"; empty where there is none. */
    String inWords() {
        return changes.isEmpty()
                ? ""
                : changes.stream()
                        .map(change -> month(change) + " " + change.label())
                        .collect(Collectors.joining("; ", "Dashed lines, from the left: ", "."));
    }

    /** Flags with the fullest words there is room for; where there is room for none, numbers and a key. */
    Flags flags(Width width) {
        if (!width.small()) {
            for (Function<RegimeChange, String> words :
                    List.<Function<RegimeChange, String>>of(RegimeChange::label, RegimeChange::shortLabel)) {
                Optional<List<Flag>> flags = fit(width, change -> month(change) + "\n" + broken(words.apply(change)));
                if (flags.isPresent()) {
                    return new Flags(flags.get(), false);
                }
            }
        }
        Function<RegimeChange, String> number = change -> Integer.toString(changes.indexOf(change) + 1);
        return new Flags(
                fit(width, number)
                        .orElseGet(() -> changes.stream()
                                .map(change ->
                                        new Flag(change, axis.place(change.from()), number.apply(change), Side.RIGHT))
                                .toList()),
                true);
    }

    private static String month(RegimeChange change) {
        return MONTH.format(change.from());
    }

    /** A label on two lines of about the same length. */
    private static String broken(String label) {
        return IntStream.range(0, label.length())
                .filter(i -> label.charAt(i) == ' ')
                .mapToObj(i -> List.of(label.substring(0, i), label.substring(i + 1)))
                .min(Comparator.comparingDouble(RegimeMarks::imbalance))
                .map(lines -> String.join("\n", lines))
                .orElse(label);
    }

    /** The wider the worse, and a little worse where the second line is the longer. */
    private static double imbalance(List<String> lines) {
        double second = TextWidth.of(lines.getLast(), 1);
        double widest = TextWidth.widest(lines, 1);
        return second == widest ? 1.15 * widest : widest;
    }

    private Optional<List<Flag>> fit(Width width, Function<RegimeChange, String> text) {
        return fit(changes, width, text, -YearAxis.left(width));
    }

    /** Lays flags out from the left, each to the right of its line or else to the left of it. */
    private Optional<List<Flag>> fit(
            List<RegimeChange> rest, Width width, Function<RegimeChange, String> text, double taken) {
        if (rest.isEmpty()) {
            return Optional.of(List.of());
        }
        String words = text.apply(rest.getFirst());
        double line = (axis.place(rest.getFirst().from()) - axis.first()) / axis.size() * axis.plot(width);
        double length = TextWidth.widest(words.lines().toList(), SIZE) + 6;
        for (Side side : Side.values()) {
            double start = side == Side.RIGHT ? line : line - length;
            boolean room = start >= taken && start + length <= axis.plot(width) + YearAxis.RIGHT;
            Optional<List<Flag>> others =
                    room ? fit(rest.subList(1, rest.size()), width, text, start + length + 4) : Optional.empty();
            if (others.isPresent()) {
                List<Flag> flags = new ArrayList<>(List.of(
                        new Flag(rest.getFirst(), axis.place(rest.getFirst().from()), words, side)));
                flags.addAll(others.get());
                return Optional.of(flags);
            }
        }
        return Optional.empty();
    }

    /** Which side of its line the words stand on. */
    enum Side {
        RIGHT,
        LEFT
    }

    /** One labelled line. @param place where it stands on the axis */
    record Flag(RegimeChange change, double place, String text, Side side) {}

    /** The lines of one width. @param numbered whether the words stand in a key below */
    record Flags(List<Flag> flags, boolean numbered) {

        /** Pixels they need above the plot. */
        int height() {
            long lines = flags.stream()
                    .mapToLong(flag -> flag.text().lines().count())
                    .max()
                    .orElse(0);
            return (int) lines * LINE + 4;
        }

        /** Pixels the key needs below the axis. */
        int keyHeight() {
            return numbered && !flags.isEmpty() ? flags.size() * KEY_LINE + 12 : 0;
        }

        /** The series that carries the lines. @param top where the flags begin, in pixels from the top */
        ObjectNode series(int top) {
            ObjectNode series = Fragment.of("""
                    {"id": "marks", "type": "line", "xAxisIndex": 1, "data": [], "silent": true,
                     "markLine": {"symbol": "none", "silent": true, "animation": false,
                       "lineStyle": {"type": [3, 4], "width": 1, "color": "@ink-3", "opacity": 0.75},
                       "label": {"position": "end", "distance": 0, "verticalAlign": "top", "color": "@ink-2", "opacity": 1,
                         "fontSize": %s, "lineHeight": %s}}}
                    """, SIZE, LINE);
            ArrayNode lines = series.withObject("markLine").putArray("data");
            flags.forEach(flag -> lines.add(line(flag, top)));
            return series;
        }

        private static ArrayNode line(Flag flag, int top) {
            ObjectNode foot = Fragment.of("{\"xAxis\": %s, \"yAxis\": 0}", flag.place());
            ObjectNode label = foot.putObject("label");
            label.put("formatter", flag.text());
            label.put("align", flag.side() == Side.RIGHT ? "left" : "right");
            label.putArray("padding").add(0).add(5).add(0).add(5);
            return Fragment.array().add(foot).add(Fragment.of("{\"xAxis\": %s, \"y\": %s}", flag.place(), top));
        }

        /** The key of numbered lines, a title at the bottom; shown empty where the words stand at the lines. */
        ObjectNode key() {
            ObjectNode key = Fragment.of("""
                    {"id": "key", "left": 0, "bottom": 0, "padding": 0, "textStyle": {"fontSize": 11.5, "fontWeight": 400,
                     "lineHeight": %d, "color": "@ink-2", "rich": {"b": {"fontWeight": 600, "color": "@ink", "width": 14, "fontSize": 11.5}}}}
                    """, KEY_LINE);
            key.put(
                    "text",
                    numbered
                            ? String.join(
                                    "\n",
                                    flags.stream()
                                            .map(flag -> Fragment.styled("b", flag.text()) + month(flag.change()) + "  "
                                                    + flag.change().label())
                                            .toList())
                            : "");
            return key;
        }
    }
}
