package org.panelwatch.question.appeals;

import static org.panelwatch.release.schema.Tables.APPEAL;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Measures;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Include;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;
import org.panelwatch.selection.YearKind;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;

/** The words that all figures of challenges share. */
record ChallengeWords(Selection selection, SelectionWords words) {

    /** So many groups are named in a sentence. */
    static final int NAMED = 5;

    /** "England and Wales, decided 2018–2020. Rank: sergeant". */
    String scope() {
        String years = selection.period().words();
        String filters = words.filters();
        return words.place()
                + (years.isEmpty() ? "" : ", decided " + years)
                + (selection.year() == YearKind.FINANCIAL ? ", years ending 31 March" : "")
                + (filters.isEmpty() ? "" : ". " + filters);
    }

    /** The same for a pair of brackets in a sentence: "England and Wales; decided 2018–2020". */
    String within() {
        return words.scope()
                + (selection.period().isAll()
                        ? ""
                        : "; decided " + selection.period().words());
    }

    /** The column of the dimension that is compared. */
    Column column(Dimension by) {
        return Column.word(by.code(), by == Dimension.YEAR ? yearLabel() : by.label());
    }

    String yearLabel() {
        return selection.year() == YearKind.CALENDAR ? "Year of the challenge's decision" : "Year ending 31 March";
    }

    /** The dimension in the middle of a sentence: "who brought it", "year". */
    static String by(Dimension by) {
        return English.lower(by.label());
    }

    /** A group in the middle of a sentence; names keep their capital. */
    static String group(Dimension by, @Nullable Coded group) {
        if (group == null) {
            return by.code().replace('_', ' ') + " not stated";
        }
        return by == Dimension.FORCE || by == Dimension.REGION ? group.label() : English.lower(group.label());
    }

    /** The first five in full and how many more there are: "a, b, c, d, e and 3 more". */
    static String several(List<String> groups) {
        if (groups.size() <= NAMED + 1) {
            return English.list(groups);
        }
        List<String> named = new ArrayList<>(groups.subList(0, NAMED));
        named.add(Wording.number(groups.size() - NAMED) + " more");
        return English.list(named);
    }

    /** That they are known ones, which day, whom they include, and what has no financial year. */
    List<String> notes(DSLContext db) {
        List<String> notes = new ArrayList<>();
        notes.add("Among challenges that became publicly known: tribunal decisions are mostly unpublished and"
                + " reinstatements make news, so this is not a success rate for all challenges.");
        notes.addAll(Caution.asOf(selection));
        notes.addAll(Caution.softEdges(selection, null, null));
        if (selection.includes(Include.STAFF)) {
            notes.add("Police staff and community support officers are included.");
        }
        if (selection.unit() == Unit.PANEL) {
            notes.add("Challenges are counted by officer; the column of decisions counts each decision once.");
        }
        if (!selection.period().isAll() || selection.year() == YearKind.FINANCIAL) {
            notes.add("Years are those of the challenge's own decision.");
        }
        int unplaced = db.fetchCount(Measures.challenges(), unplaced());
        if (unplaced > 0) {
            notes.add(Wording.count(unplaced, "challenge is", "challenges are")
                    + " known only to the calendar year and left out.");
        }
        return notes;
    }

    private Condition unplaced() {
        return selection.year() == YearKind.CALENDAR
                ? DSL.falseCondition()
                : Measures.challengeBase(selection.with(YearKind.CALENDAR).with(Period.ALL))
                        .and(APPEAL.FINANCIAL_YEAR.isNull());
    }

    /** "54 officers, in 48 decisions; officers in one decision are not independent." */
    static String independence(long officers, long decisions) {
        return Wording.count(officers, "officer", "officers") + ", in "
                + Wording.count(decisions, "decision", "decisions")
                + (officers > decisions ? "; officers in one decision are not independent." : ".");
    }

    /** "2 challenges were withdrawn and not decided.", or nothing. */
    static List<String> withdrawn(long withdrawn) {
        return withdrawn == 0
                ? List.of()
                : List.of(Wording.count(withdrawn, "challenge was", "challenges were") + " withdrawn and not decided.");
    }
}
