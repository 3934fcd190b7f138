package org.panelwatch.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.vocabulary.PartialDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decisions of one case down a line, their dates in proportion: each date at the left, what was decided and what stood
 * after it at the right, moved apart where they would stand in one another. A date not known to the day is hollow.
 */
public record TimelineChart(List<Event> events) implements Chart {

    private static final int LINE = 17;
    private static final int APART = 12;
    private static final int LEADER = 26;
    private static final int LEFT = 12;
    private static final int TOP = 8;

    /** @param date as the source states it, or nothing */
    record Event(Optional<PartialDate> date, String decision, String standing) {

        private boolean exact() {
            return date.filter(PartialDate::isDay).isPresent();
        }

        /** The day, or the middle of the month or year. */
        private Optional<LocalDate> day() {
            return date.map(one -> one.first().plusDays(ChronoUnit.DAYS.between(one.first(), one.last()) / 2));
        }
    }

    static TimelineChart of(Figure figure, Drawing.Timeline drawing) {
        return new TimelineChart(figure.rows().stream()
                .map(row -> new Event(
                        PartialDate.parse(Cells.name(figure, row, drawing.date())),
                        Cells.name(figure, row, drawing.decision()),
                        Cells.known(figure, row, drawing.standing())
                                ? Cells.name(figure, row, drawing.standing())
                                : ""))
                .toList());
    }

    @Override
    public ObjectNode option() {
        ObjectNode base = Fragment.shell();
        base.setAll(Fragment.of("""
                {"xAxis": {"id": "across", "type": "value", "show": false, "min": 0, "max": %d},
                 "yAxis": {"id": "down", "type": "value", "show": false, "inverse": true, "min": 0}}
                """, LEADER));
        base.putArray("series")
                .add(Fragment.of("""
                {"id": "stem", "type": "line", "showSymbol": false, "silent": true, "z": 1, "lineStyle": {"color": "@line-2", "width": 2}}
                """))
                .add(Fragment.of("""
                {"id": "leaders", "type": "line", "showSymbol": false, "silent": true, "connectNulls": false, "z": 1,
                 "lineStyle": {"color": "@ink-3", "width": 1}}
                """))
                .add(Fragment.of("""
                {"id": "points", "type": "scatter", "symbolSize": 11, "z": 3, "clip": false,
                 "itemStyle": {"color": "@accent", "borderColor": "@accent", "borderWidth": 2, "opacity": 1}}
                """))
                .add(Fragment.of("""
                {"id": "labels", "type": "scatter", "symbolSize": 0.01, "silent": true, "z": 4, "clip": false, "itemStyle": {"color": "transparent"},
                 "label": {"show": true, "position": "right", "distance": 6, "align": "left", "color": "@ink", "fontSize": 13, "lineHeight": 17,
                   "rich": {"d": {"color": "@ink-2", "fontSize": 12, "lineHeight": 17}, "k": {"color": "@ink", "fontWeight": 600, "fontSize": 13, "lineHeight": 17},
                     "n": {"color": "@ink-2", "fontSize": 13, "lineHeight": 17}}}}
                """));
        return Fragment.responsive(base, this::layout);
    }

    @Override
    public int height() {
        return tall(Width.MEDIUM) + 2 * TOP;
    }

    @Override
    public int narrowHeight() {
        return tall(Width.NARROW) + 2 * TOP;
    }

    /** Pixels from the first label to the last, a third more than they need side by side. */
    private int tall(Width width) {
        double labels = heights(width).stream().mapToDouble(Double::doubleValue).sum();
        return (int) Math.ceil(events.size() == 1 ? labels : labels * 4 / 3);
    }

    private static Width least(Width width) {
        return width.small() ? Width.NARROW : Width.MEDIUM;
    }

    private List<Double> heights(Width width) {
        return events.stream()
                .map(event -> (double) (lines(width, event).size() * LINE + APART))
                .toList();
    }

    /** Where each decision stands on the line by its date, in pixels from the top. */
    List<Double> places(Width width) {
        List<LocalDate> days = days();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        long span = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        first, days.stream().max(Comparator.naturalOrder()).orElseThrow()));
        List<Double> heights = heights(width);
        double top = heights.getFirst() / 2;
        double room = tall(width) - top - heights.getLast() / 2;
        return days.stream()
                .map(day -> top + room * ChronoUnit.DAYS.between(first, day) / span)
                .toList();
    }

    /** Where the words of each stand, none over another. */
    List<Double> labelPlaces(Width width) {
        List<Double> heights = heights(width);
        return Spread.apart(places(width), heights, heights.getFirst() / 2, tall(width) - heights.getLast() / 2);
    }

    /** A decision whose date is not stated stands where the one before it stands. */
    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate before = events.stream()
                .flatMap(event -> event.day().stream())
                .findFirst()
                .orElse(LocalDate.EPOCH);
        for (Event event : events) {
            before = event.day().orElse(before);
            days.add(before);
        }
        return days;
    }

    private static String date(Event event) {
        return event.date()
                .map(date -> event.exact()
                        ? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(date.first())
                        : date.inWords())
                .orElse("Date not stated");
    }

    private List<String> lines(Width width, Event event) {
        double room = least(width).least() - LEFT - LEADER - 12;
        List<String> lines = new ArrayList<>(List.of(Fragment.styled("d", date(event))));
        TextWidth.broken(event.decision(), 13.5, room).forEach(line -> lines.add(Fragment.styled("k", line)));
        if (!event.standing().isBlank()) {
            TextWidth.broken(event.standing(), 13, room).forEach(line -> lines.add(Fragment.styled("n", line)));
        }
        return lines;
    }

    private ObjectNode layout(Width width) {
        int tall = tall(least(width));
        List<Double> places = places(least(width));
        List<Double> labels = labelPlaces(least(width));
        ObjectNode layout = Fragment.of("""
                {"grid": {"left": %d, "width": %d, "top": %d, "height": %d, "outerBoundsMode": "none"}, "yAxis": [{"id": "down", "max": %d}]}
                """, LEFT, LEADER, TOP, tall, tall);
        ArrayNode stem = Fragment.array();
        stem.addArray().add(0).add(places.getFirst());
        stem.addArray().add(0).add(places.getLast());
        ArrayNode leaders = Fragment.array();
        ArrayNode points = Fragment.array();
        ArrayNode words = Fragment.array();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            leaders.addArray().add(0).add(places.get(i));
            leaders.addArray().add(LEADER).add(labels.get(i));
            leaders.addArray().add("-").add("-");
            ObjectNode point = points.addObject();
            point.putArray("value").add(0).add(places.get(i));
            point.putObject("tooltip").put("formatter", told(event));
            if (!event.exact()) {
                point.putObject("itemStyle").put("color", "@card");
            }
            ObjectNode label = words.addObject();
            label.putArray("value").add(LEADER).add(labels.get(i));
            label.putObject("label").put("formatter", String.join("\n", lines(width, event)));
        }
        ArrayNode series = layout.putArray("series");
        series.addObject().put("id", "stem").set("data", stem);
        series.addObject().put("id", "leaders").set("data", leaders);
        series.addObject().put("id", "points").set("data", points);
        series.addObject().put("id", "labels").set("data", words);
        return layout;
    }

    private static String told(Event event) {
        String told = date(event) + "\n" + event.decision();
        return Fragment.literal(event.standing().isBlank() ? told : told + "\n" + event.standing());
    }
}
