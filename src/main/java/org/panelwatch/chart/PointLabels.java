package org.panelwatch.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names beside chosen points of a plot, each where it hides least. */
final class PointLabels {

    private static final double SIZE = 12.5;
    private static final double LINE = 15;
    private static final double POINT = 7;
    private static final int[] SHIFTS = {
        0, -14, 14, -28, 28, -44, 44, -60, 60, -80, 80, -100, 100, -120, 120, -140, 140, -160, 160, -180, 180
    };

    /** Where a point stands, in pixels from the top left of the plot. */
    record Place(double x, double y) {}

    /** On which side of its point a name stands. */
    enum Side {
        RIGHT,
        LEFT,
        TOP,
        BOTTOM;

        String position() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A name beside a point. @param shift pixels downwards */
    record Placed(int point, String text, Side side, int shift, Box box) {}

    /** What a name covers. */
    record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Place> points;
    private final double width;
    private final double height;
    private final double line;
    private final List<Placed> placed = new ArrayList<>();

    /** @param line pixels from the top to a line that names had better not cross */
    PointLabels(List<Place> points, double width, double height, double line) {
        this.points = points;
        this.width = width;
        this.height = height;
        this.line = line;
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** Names a point, on more lines where the name is long; the names placed before stay where they are. */
    void place(int point, String text) {
        candidates(point, String.join("\n", TextWidth.broken(text, SIZE, Math.min(200, width / 2)))).stream()
                .min(Comparator.comparingDouble(this::cost))
                .ifPresent(placed::add);
    }

    private List<Placed> candidates(int point, String text) {
        List<Placed> candidates = new ArrayList<>();
        for (int shift : SHIFTS) {
            for (Side side : Side.values()) {
                candidates.add(new Placed(point, text, side, shift, box(points.get(point), text, side, shift)));
            }
        }
        return candidates;
    }

    private static Box box(Place at, String text, Side side, int shift) {
        double length = TextWidth.widest(text.lines().toList(), SIZE);
        double tall = LINE * text.lines().count();
        double left = switch (side) {
            case RIGHT -> at.x() + POINT + 3;
            case LEFT -> at.x() - POINT - 3 - length;
            case TOP, BOTTOM -> at.x() - length / 2;
        };
        double middle = at.y()
                + switch (side) {
                    case RIGHT, LEFT -> 0;
                    case TOP -> -POINT - tall / 2 - 2;
                    case BOTTOM -> POINT + tall / 2 + 2;
                }
                + shift;
        return new Box(left, middle - tall / 2, left + length, middle + tall / 2);
    }

    private double cost(Placed candidate) {
        Box box = candidate.box();
        double cost = Math.abs(candidate.shift()) / 9.0;
        cost += 1000 * placed.stream().filter(other -> other.box().meets(box)).count();
        cost += box.left() < 0 || box.right() > width || box.top() < -4 || box.bottom() > height + 4 ? 500 : 0;
        cost += box.top() < line && line < box.bottom() ? 2 : 0;
        for (Place other : points) {
            Box dot = new Box(other.x() - POINT, other.y() - POINT, other.x() + POINT, other.y() + POINT);
            cost += dot.meets(box) ? 3 : 0;
        }
        return cost;
    }
}
