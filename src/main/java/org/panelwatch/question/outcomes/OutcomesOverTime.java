package org.panelwatch.question.outcomes;

import static org.panelwatch.question.Measures.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Question;
import org.panelwatch.question.Stamps;
import org.panelwatch.question.Subject;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Show;
import org.panelwatch.selection.YearKind;

/** What panels decided, finding and sanction, by year of the first decision. */
public final class OutcomesOverTime implements Question {

    private static List<Column> columns(Subject subject) {
        return Stream.concat(
                        Stream.of(subject.year(), Column.word("finding", "Finding"), Column.word("outcome", "Outcome")),
                        Part.columns(subject, "All of the year"))
                .toList();
    }

    @Override
    public String id() {
        return "outcomes-over-time";
    }

    @Override
    public String title() {
        return "What panels decided, over time";
    }

    @Override
    public String page() {
        return "/outcomes";
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(Decisions.behindYears(selection, Part::outcome));
    }

    @Override
    public Figure figure(Release release, Selection selection) {
        return release.ask(db -> {
            OutcomeTable table = new OutcomeTable(Decisions.inYears(db, selection, year(selection)));
            OutcomeWords words = new OutcomeWords(selection, new SelectionWords(selection, release.forces()), table);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.StackedOverTime(
                            "year",
                            "outcome",
                            selection.show() == Show.SHARE ? "rate" : "count",
                            selection.year() == YearKind.FINANCIAL),
                    columns(new Subject(selection)),
                    table.outcomeRows(),
                    words.notes(Caution.unplacedInYears(db, selection)),
                    Decisions.sources(db, selection),
                    Stamps.of(release));
        });
    }
}
