package org.panelwatch.question.sanctions;

import java.util.List;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.BinomialLimits;
import org.panelwatch.question.Outside;
import org.panelwatch.question.OverDispersion;
import org.panelwatch.question.sanctions.LesserSanctionFunnel.Point;

/** The forces of a funnel, their sum, and the limits around their pooled rate. */
final class LesserSanctionForces {

    private static final Point NONE = new Point(null, 0, 0, 0, 0, 0, 0);

    private final List<Point> forces;
    private final Point total;

    /** @param fetched the forces that have a decision, and the sum, which has no force */
    LesserSanctionForces(List<Point> fetched) {
        this.total = fetched.stream()
                .filter(point -> point.force() == null)
                .findFirst()
                .orElse(NONE);
        this.forces = fetched.stream()
                .filter(point -> point.force() != null && point.n() > 0)
                .toList();
    }

    List<Point> each() {
        return forces;
    }

    Point total() {
        return total;
    }

    boolean isEmpty() {
        return forces.isEmpty();
    }

    BinomialLimits limits() {
        return around(total.rate());
    }

    private static BinomialLimits around(Rate pooled) {
        return new BinomialLimits(pooled.value().orElse(0.0));
    }

    List<Long> denominators() {
        return forces.stream()
                .map(point -> (long) point.n())
                .distinct()
                .sorted()
                .toList();
    }

    OverDispersion dispersion() {
        return OverDispersion.of(forces.stream().map(Point::rate).toList(), limits().target());
    }

    Outside place(Point point) {
        return limits().place(point.lesser(), point.n());
    }

    List<Point> outside998() {
        return forces.stream()
                .filter(point -> place(point) == Outside.OUTSIDE_998)
                .toList();
    }

    /** How many lie outside the 95% limits, the 99.8% limits or not. */
    long outside95() {
        return forces.stream().filter(point -> place(point) != Outside.WITHIN).count();
    }

    /** How many chance alone would put there. */
    double expectedOutside95() {
        return forces.stream()
                .mapToDouble(point -> limits().outside95(point.n()))
                .sum();
    }

    boolean above(Point point) {
        return (double) point.lesser() / point.n() > limits().target();
    }

    /** Whether it is unusual, and on the same side, among what the watchdog did not report, where there are any. */
    boolean holdsWithoutTheWatchdog(Point point) {
        Rate others = point.others();
        BinomialLimits limits = around(total.others());
        return total.watchdog() == total.n()
                || others.n() > 0
                        && limits.place(others.hits(), others.n()) == Outside.OUTSIDE_998
                        && (double) others.hits() / others.n() > limits.target() == above(point);
    }
}
