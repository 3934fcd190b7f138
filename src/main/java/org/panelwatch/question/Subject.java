package org.panelwatch.question;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Wording;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;

/** What a figure counts and when, in the words that its heading, sentence, columns and notes share. */
public record Subject(Selection selection) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** "officers", "panels", or "decisions" for a visitor's own data. */
    public String many() {
        return switch (selection.unit()) {
            case OFFICER -> "officers";
            case PANEL -> "panels";
            case DECISION -> "decisions";
        };
    }

    /** Whether it counts rows of a visitor's own data. */
    public boolean own() {
        return selection.unit() == Unit.DECISION;
    }

    /** "reported decision", or "decision" where nobody reported it. */
    public String decision() {
        return own() ? "decision" : "reported decision";
    }

    /** "reported case", "reported cases", "decision", "decisions". */
    public String cases(long n) {
        return own() ? noun(n) : n == 1 ? "reported case" : "reported cases";
    }

    /** "in reported proceedings ", or nothing for a visitor's own data. */
    public String reported() {
        return own() ? "" : "in reported proceedings ";
    }

    /** "officer", "officers", "panel", "panels", "decision", "decisions". */
    public String noun(long n) {
        return n == 1 ? many().substring(0, many().length() - 1) : many();
    }

    /** "1 officer", "398 officers", "303 panels". */
    public String count(long n) {
        return Wording.count(n, noun(1), many());
    }

    /** "found to have committed gross misconduct", said of officers, or of panels. */
    public String found() {
        return switch (selection.unit()) {
            case OFFICER -> "found to have committed gross misconduct";
            case PANEL -> "that found gross misconduct";
            case DECISION -> "counted as gross misconduct";
        };
    }

    /** Between {@link #found()} and what became of it, in a subtitle: "and", or "that" for a visitor's own data. */
    public String andThen() {
        return own() ? "that" : "and";
    }

    /** "as first decided", "as finally decided", either with ", as it stood on 31 December 2022". */
    public String basis() {
        if (own()) {
            return "as the data state";
        }
        String basis = selection.basis() == Basis.FIRST ? "as first decided" : "as finally decided";
        return selection.asOf() == null ? basis : basis + ", as it stood on " + DAY.format(selection.asOf());
    }

    /** "by year of first decision", or "by year of first decision, years ending 31 March". */
    public String byYear() {
        String year = own() ? "by year of decision" : "by year of first decision";
        return selection.year() == YearKind.CALENDAR ? year : year + ", years ending 31 March";
    }

    /** The column of years. */
    public Column year() {
        return Column.year(
                selection.year() == YearKind.FINANCIAL
                        ? "Year ending 31 March"
                        : own() ? "Year of decision" : "Year of first decision");
    }

    /** A column that counts what the figure counts. */
    public Column count(String name, String label) {
        return Column.count(name, label, many());
    }

    boolean financial() {
        return selection.year() == YearKind.FINANCIAL;
    }

    /** The day of {@code as_of} in words, empty where the question is asked today. */
    String day() {
        return selection.asOf() == null ? "" : DAY.format(selection.asOf());
    }
}
