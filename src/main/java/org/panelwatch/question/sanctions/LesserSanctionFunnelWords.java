package org.panelwatch.question.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.LesserSanctionFunnel.Point;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Force;

/**
 * The funnel of forces in words. A force is called unusual only outside the 99.8% limits, among the decisions that the
 * watchdog did not report too, and where the forces as a whole do not vary more than chance gives.
 *
 * @param selection without its forces, which choose names and no decisions
 * @param chosen the forces to be named
 */
record LesserSanctionFunnelWords(
        Selection selection, SelectionWords words, Subject subject, LesserSanctionForces forces, List<Force> chosen) {

    LesserSanctionFunnelWords(
            Selection selection, SelectionWords words, LesserSanctionForces forces, List<Force> chosen) {
        this(selection, words, new Subject(selection), forces, chosen);
    }

    /** Codes of the forces that carry their name: those chosen, and those outside the 99.8% limits. */
    List<String> labelled() {
        return Stream.concat(named().stream(), forces.outside998().stream())
                .map(Point::force)
                .flatMap(Stream::ofNullable)
                .map(Force::code)
                .distinct()
                .toList();
    }

    private List<Point> named() {
        return forces.each().stream()
                .filter(point -> chosen.contains(point.force()))
                .toList();
    }

    private List<Point> unusual() {
        return forces.dispersion().present()
                ? List.of()
                : forces.outside998().stream()
                        .filter(forces::holdsWithoutTheWatchdog)
                        .toList();
    }

    String title() {
        int n = forces.each().size();
        if (n == 0) {
            return "No decision matches";
        }
        if (n == 1) {
            return "One force alone: nothing to compare it with";
        }
        List<Point> unusual = unusual();
        if (!unusual.isEmpty()) {
            return "%s %s unusual among %d forces".formatted(names(unusual), unusual.size() == 1 ? "is" : "are", n);
        }
        return forces.outside998().isEmpty()
                ? "None of %d forces is unusual: chance alone may make them differ".formatted(n)
                : "None of %d forces is clearly unusual".formatted(n);
    }

    private static String names(List<Point> points) {
        return English.list(points.stream()
                .map(Point::force)
                .flatMap(Stream::ofNullable)
                .map(Force::label)
                .toList());
    }

    private String fate() {
        boolean dismissal = selection.leavers() == Leavers.DISMISSED_ONLY;
        return switch (selection.unit()) {
            case OFFICER -> dismissal ? "not dismissed" : "given less than dismissal";
            case PANEL -> dismissal ? "dismissed nobody" : "gave less than dismissal";
            case DECISION -> dismissal ? "ended in something other than dismissal" : "ended in less than dismissal";
        };
    }

    String subtitle() {
        String years = selection.period().words();
        String filters = words.filters();
        return "%s %s %s %s, each force against its number of decisions, %s%s, %s%s"
                .formatted(
                        English.capital(subject.many()),
                        subject.found(),
                        subject.andThen(),
                        fate(),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years,
                        subject.basis(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    String sentence() {
        if (forces.isEmpty()) {
            return "No " + subject.decision() + " with a finding of gross misconduct matches this selection.";
        }
        Rate pooled = forces.total().rate();
        return "In %s, %s of %s %s (%s) %s%s, %s. %s%s"
                .formatted(
                        Wording.count(forces.each().size(), "force", "forces"),
                        Wording.number(pooled.hits()),
                        subject.count(pooled.n()),
                        subject.found(),
                        Wording.withInterval(pooled),
                        selection.unit() != Unit.OFFICER ? "" : pooled.hits() == 1 ? "was " : "were ",
                        fate(),
                        subject.basis(),
                        outside(),
                        chosenForces());
    }

    private String outside() {
        List<Point> beyond = forces.outside998();
        if (beyond.isEmpty()) {
            return "None lies outside the 99.8% limits of chance.";
        }
        List<Point> unusual = unusual();
        String outside = "Outside the 99.8%% limits of chance: %s.".formatted(described(beyond));
        if (forces.dispersion().present()) {
            return outside
                    + " But the forces as a whole vary more than chance gives, so that is not unusual by itself.";
        }
        return unusual.size() == beyond.size()
                ? outside
                : outside + " Without the decisions that the watchdog reported "
                        + (unusual.isEmpty() ? "none of them" : names(unusual) + " alone")
                        + " would be there, so the mix of sources may explain it.";
    }

    private String described(List<Point> points) {
        return English.list(points.stream()
                .flatMap(point -> Stream.ofNullable(point.force())
                        .map(force -> force.label() + " (" + Wording.outOf(point.rate()) + ", "
                                + (forces.above(point) ? "above" : "below") + ")"))
                .toList());
    }

    /** " Kent Police: 2 of 9, within the limits." for each force chosen. */
    private String chosenForces() {
        StringBuilder said = new StringBuilder();
        for (Force force : chosen) {
            said.append(" ").append(force.label()).append(": ");
            said.append(forces.each().stream()
                    .filter(point -> force.equals(point.force()))
                    .findFirst()
                    .map(point -> Wording.outOf(point.rate()) + ", "
                            + English.lower(forces.place(point).label()))
                    .orElse("no decision"));
            said.append(".");
        }
        return said.toString();
    }

    /** @param unplaced what is left out of financial years */
    List<String> notes(List<String> unplaced) {
        List<String> notes = new ArrayList<>(Caution.howCounted(selection));
        notes.add("Forces chosen are named in the drawing and do not narrow it; every other filter does.");
        if (forces.isEmpty()) {
            return notes;
        }
        Point total = forces.total();
        notes.addAll(Caution.independence(selection, total.n(), total.panels()));
        if (selection.unit() == Unit.OFFICER && total.n() > total.panels()) {
            notes.add(
                    "The limits take officers as independent, which those of one panel are not: they are too narrow.");
        }
        notes.addAll(unplaced);
        notes.addAll(Caution.awaiting(total.awaiting()));
        notes.add(
                "The line is the share of all forces together; the limits are exact binomial ones. Only a force outside"
                        + " the 99.8% limits is called unusual, and being unusual says nothing of why.");
        notes.add(chance());
        notes.add(forces.dispersion().words("forces"));
        notes.add(
                subject.own()
                        ? "Forces differ in what was written down of them and in what their officers had done."
                        : "Forces differ in what was reported of them and in what their officers had done.");
        notes.add("Hollow points have fewer than 10 decisions.");
        return notes;
    }

    /** "3 of 45 forces lie outside the 95% limits; chance alone would put about 1 there." */
    private String chance() {
        long outside = forces.outside95();
        long expected = Math.round(forces.expectedOutside95());
        return "%s of %s %s outside the 95%% limits; chance alone would put %s there."
                .formatted(
                        outside == 0 ? "None" : Wording.number(outside),
                        Wording.count(forces.each().size(), "force", "forces"),
                        outside < 2 ? "lies" : "lie",
                        expected == 0 ? "fewer than one" : "about " + Wording.number(expected));
    }
}
