package org.panelwatch.question;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Leavers;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** The notes under a figure that say how it counts: basis, leavers, base. */
public final class Caution {

    private Caution() {}

    /** Basis, leavers, base, and what was included on request. */
    public static List<String> howCounted(Selection selection) {
        return howCounted(selection, null, null);
    }

    /**
     * The same, with what is to be said of what is compared.
     *
     * @param by what stands side by side
     * @param compare what it is split by once more
     */
    public static List<String> howCounted(Selection selection, @Nullable Dimension by, @Nullable Dimension compare) {
        if (selection.unit() == Unit.DECISION) {
            return ownRows(selection);
        }
        List<String> notes = new ArrayList<>();
        notes.add(basis(selection.basis()));
        notes.add(leavers(selection.leavers()));
        notes.add("Reported decisions only, not all cases.");
        if (selection.includes(Include.CHALLENGED)) {
            notes.add("Decisions known only because they were challenged are included.");
        }
        notes.addAll(asOf(selection));
        if (selection.unit() == Unit.PANEL) {
            notes.add("Each panel counts once, by the most serious outcome among its officers.");
        }
        if (selection.includes(Include.STAFF)) {
            notes.add("Police staff and community support officers are included.");
        }
        notes.addAll(softEdges(selection, by, compare));
        return notes;
    }

    /** That the edges between rules are soft, where cases are chosen or compared by them; nothing otherwise. */
    public static List<String> softEdges(Selection selection, @Nullable Dimension by, @Nullable Dimension compare) {
        return by == Dimension.REGIME
                        || compare == Dimension.REGIME
                        || !selection.codes(Criterion.REGIME).isEmpty()
                ? List.of("The rules are those in force on the day of the first decision. A case that came to attention"
                        + " earlier is decided under earlier rules, for years after a change, so the edges are soft. A"
                        + " date known only to a month or year in which the rules changed is 'not stated'.")
                : List.of();
    }

    /** How rows of a visitor's own data count; second, as for all others, leavers where they do not count as usual. */
    private static List<String> ownRows(Selection selection) {
        List<String> notes = new ArrayList<>();
        notes.add("Each row of your files that is a decision counts once.");
        if (selection.leavers() != Leavers.COUNTED) {
            notes.add(leavers(selection.leavers()));
        }
        notes.add("Several rows may be about one officer or one event; intervals take them as independent, and are then"
                + " too narrow.");
        return notes;
    }

    /** The day of {@code as_of} and what counts from when, or nothing where the question is asked today. */
    public static List<String> asOf(Selection selection) {
        return selection.asOf() == null
                ? List.of()
                : List.of("As it stood on " + new Subject(selection).day()
                        + "; a decision known only to its month or year counts from the end of it.");
    }

    public static String basis(Basis basis) {
        return switch (basis) {
            case FIRST -> "As first decided, before any challenge.";
            case FINAL -> "As finally decided: what stands after every challenge and fresh decision known to the data.";
        };
    }

    /** "as first decided", for the end of a sentence; says so where former officers are left out. */
    public static String asDecided(Selection selection) {
        return new Subject(selection).basis()
                + (selection.leavers() == Leavers.SERVING_ONLY ? ", former officers left out" : "");
    }

    private static String leavers(Leavers leavers) {
        return switch (leavers) {
            case COUNTED -> "Former officers counted: 'would have been dismissed' counts as having ended the career.";
            case SERVING_ONLY -> "Former officers are left out.";
            case DISMISSED_ONLY ->
                "Only 'dismissed' counts as having ended the career: 'would have been dismissed' and 'required to"
                        + " resign' do not.";
        };
    }

    /** "398 officers, decided by 303 panels." Officers before one panel are not independent. */
    public static String panels(long officers, long panels) {
        return Wording.count(officers, "officer", "officers") + ", decided by "
                + Wording.count(panels, "panel", "panels")
                + (officers > panels ? "; officers before one panel are not independent." : ".");
    }

    /** "398 officers, decided by 303 panels …", or how many panels where these are what is counted. */
    public static List<String> independence(Selection selection, long counted, long panels) {
        return selection.unit() == Unit.OFFICER
                ? List.of(panels(counted, panels))
                : List.of(new Subject(selection).count(counted) + ".");
    }

    /** Cases without a financial year, or nothing. */
    public static List<String> unplaced(DSLContext db, Selection selection) {
        if (selection.unit() == Unit.DECISION) {
            return selection.period().isAll() ? List.of() : yearless(db, selection);
        }
        if (selection.year() == YearKind.CALENDAR) {
            return List.of();
        }
        int cases = db.fetchCount(Measures.cases(), Measures.unplaced(selection));
        return cases == 0
                ? List.of()
                : List.of(Wording.count(cases, "case is", "cases are")
                        + " known only to the calendar year and left out.");
    }

    /** The same for a figure over time, which also leaves out what has no date. */
    public static List<String> unplacedInYears(DSLContext db, Selection selection) {
        return selection.unit() == Unit.DECISION ? yearless(db, selection) : unplaced(db, selection);
    }

    private static List<String> yearless(DSLContext db, Selection selection) {
        int rows = db.fetchCount(Measures.cases(), Measures.yearless(selection));
        return rows == 0
                ? List.of()
                : List.of("%s left out: %s."
                        .formatted(
                                Wording.count(rows, "decision is", "decisions are"),
                                selection.year() == YearKind.CALENDAR
                                        ? "the files do not say in which year"
                                        : "the files do not say in which year ending 31 March"));
    }

    /** What is left out of a figure on the final basis, or nothing. */
    public static List<String> awaiting(long cases) {
        return cases == 0
                ? List.of()
                : List.of(Wording.count(cases, "more case awaits", "more cases await")
                        + " a fresh decision and "
                        + (cases == 1 ? "is" : "are")
                        + " left out.");
    }
}
