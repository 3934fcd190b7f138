package org.panelwatch.question.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;

/** The share of each outcome by one dimension, the groups in the order of their decisions. */
public final class OutcomesCompared implements Question {

    private static List<Column> columns(Dimension by, Subject subject) {
        return Stream.concat(
                        Stream.of(
                                Column.word(by.code(), by.label()),
                                Column.word("finding", "Finding"),
                                Column.word("outcome", "Outcome")),
                        Part.columns(subject, "All of the group"))
                .toList();
    }

    @Override
    public String id() {
        return "outcomes-compared";
    }

    @Override
    public String title() {
        return "What panels decided, compared";
    }

    @Override
    public String page() {
        return "/outcomes";
    }

    @Override
    public List<Dimension> dimensions() {
        return Dimensions.OF_CASES;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(
                Decisions.behind(selection, Dimensions.code(by(selection), selection, false), Part::outcome));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        Dimension by = by(selection);
        return release.ask(db -> {
            OutcomeGroups groups = new OutcomeGroups(
                    Decisions.fetch(db, selection, Dimensions.column(by, selection, false)),
                    value -> Dimensions.word(by, value, release.forces()));
            OutcomesComparedWords words = new OutcomesComparedWords(
                    selection, new SelectionWords(selection, release.forces()), new Subject(selection), by, groups);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.StackedCompared(by.code(), "outcome", "rate"),
                    columns(by, new Subject(selection)),
                    groups.rows(),
                    words.notes(Caution.unplaced(db, selection)),
                    Decisions.sources(db, selection),
                    Stamps.of(release));
        });
    }

    private static Dimension by(Selection selection) {
        return Optional.ofNullable(selection.by())
                .filter(Dimensions.OF_CASES::contains)
                .orElse(Dimensions.OF_CASES.getFirst());
    }
}
