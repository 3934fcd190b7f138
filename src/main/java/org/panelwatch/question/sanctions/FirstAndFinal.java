package org.panelwatch.question.sanctions;

import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Coded;

/** How the lesser-sanction rate changes when the whole chain of challenges and fresh decisions counts. */
public final class FirstAndFinal implements Question {

    private static final List<Dimension> DIMENSIONS = Stream.concat(
                    Dimensions.OF_CASES.stream(), Stream.of(Dimension.YEAR))
            .toList();

    /**
     * The cases of one kind of conduct, force, year …, first and last.
     *
     * @param group nothing where the source does not say
     * @param all whether it is the sum of all groups
     * @param ended lesser sanctions at first that ended the career in the end
     * @param spared the other way round
     * @param left counted at first, and not in the end: the finding fell, or the officer is not asked about any more
     * @param entered counted in the end alone
     * @param awaiting of those counted at first, those that await a fresh decision
     * @param panels panels of those counted at first
     */
    record Group(
            @Nullable Coded group,
            boolean all,
            int firstLesser,
            int firstN,
            int finalLesser,
            int finalN,
            int ended,
            int spared,
            int left,
            int entered,
            int awaiting,
            int panels) {

        Rate first() {
            return Intervals.wilson(firstLesser, firstN);
        }

        Rate last() {
            return Intervals.wilson(finalLesser, finalN);
        }

        /** Cases that stand otherwise in the end than at first; those that await a fresh decision are not among them. */
        int changed() {
            return ended + spared + left + entered;
        }

        Row row() {
            Rate first = first();
            Rate last = last();
            return Row.of(
                    Cell.of(group),
                    Cell.of(firstLesser),
                    Cell.of(firstN),
                    Cell.of(first.value()),
                    Cell.of(first.low()),
                    Cell.of(first.high()),
                    Cell.of(finalLesser),
                    Cell.of(finalN),
                    Cell.of(last.value()),
                    Cell.of(last.low()),
                    Cell.of(last.high()),
                    Cell.of(changed()),
                    Cell.of(awaiting),
                    Caveat.on(first.n() < last.n() ? first : last),
                    Cell.of(firstN));
        }
    }

    @Override
    public String id() {
        return "first-and-final";
    }

    @Override
    public String title() {
        return "Less than dismissal, as first and as finally decided";
    }

    @Override
    public String page() {
        return "/sanctions";
    }

    @Override
    public List<Dimension> dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(new FirstAndFinalCases(selection, by(selection)).behind());
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Dimension by = by(selection);
        return release.ask(db -> {
            FirstAndFinalWords words = new FirstAndFinalWords(
                    selection,
                    new SelectionWords(selection, release.forces()),
                    by,
                    new FirstAndFinalCases(selection, by).groups(db, release.forces()));
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.Dumbbell(by.code(), "first_rate", "first_n", "final_rate", "final_n"),
                    columns(by, new Subject(selection)),
                    words.compared().stream().map(Group::row).toList(),
                    words.notes(Caution.unplaced(db, selection)),
                    sources(db, selection.with(Basis.FIRST)),
                    Stamps.of(release));
        });
    }

    private static Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by()).filter(DIMENSIONS::contains).orElse(Dimension.CONDUCT);
    }

    /** The pages that state the first decisions. */
    private static List<SourceCount> sources(DSLContext db, Selection first) {
        return Sources.of(db, cases(), base(first).and(inRate()), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL);
    }

    private static List<Column> columns(Dimension by, Subject subject) {
        return List.of(
                Column.word(by.code(), by.label()),
                subject.count("first_lesser", "Less than dismissal, first"),
                subject.count("first_n", "Gross misconduct, first"),
                Column.fraction("first_rate", "Share, first"),
                Column.fraction("first_low95", "95% interval from"),
                Column.fraction("first_high95", "to"),
                subject.count("final_lesser", "Less than dismissal, final"),
                subject.count("final_n", "Gross misconduct, final"),
                Column.fraction("final_rate", "Share, final"),
                Column.fraction("final_low95", "95% interval from"),
                Column.fraction("final_high95", "to"),
                subject.count("changed", "Changed"),
                subject.count("awaiting", "Awaiting a fresh decision"),
                Column.caveat(),
                subject.count("n", "Counted at first"));
    }
}
