package org.panelwatch.view.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Mark;
import org.panelwatch.figure.Marks;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Question;
import org.panelwatch.question.cases.Listed;
import org.panelwatch.question.cases.MarkKeys;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;

/**
 * The number of a figure whose decisions are listed.
 *
 * @param words what it counts: "2014, less than dismissal"; empty where it is the whole figure
 */
record NumberBehind(Question question, Figure figure, Behind behind, Mark mark, String words) {

    /** The number that an address names, and what in it could not be read. */
    record Read(@Nullable NumberBehind number, List<KeyProblem> problems) {}

    static Read read(MarkKeys keys, Answers answers, Selection selection) {
        String id = keys.figure();
        if (id == null) {
            boolean alone = !keys.query().isEmpty();
            return new Read(null, alone ? List.of(withoutFigure(keys)) : List.of());
        }
        Optional<Question> question = Questions.find(id);
        Optional<Behind> behind = question.flatMap(asked -> asked.behind(selection));
        return question.isEmpty() || behind.isEmpty()
                ? new Read(null, List.of(noFigure(id, selection)))
                : read(question.get(), answers.answer(question.get(), selection), behind.get(), keys.mark());
    }

    private static Read read(Question question, Figure figure, Behind behind, Mark asked) {
        List<KeyProblem> problems = new ArrayList<>();
        Marks marks = Marks.of(figure);
        Mark mark = figure.isEmpty() ? new Mark(List.of(), null) : known(asked, marks, behind, problems);
        String words = mark.rows().isEmpty() && mark.part() == null
                ? ""
                : marks.words(mark).orElse("");
        return new Read(new NumberBehind(question, figure, behind, mark, words), problems);
    }

    /** As much of a mark as the figure has. */
    private static Mark known(Mark asked, Marks marks, Behind behind, List<KeyProblem> problems) {
        List<String> rows = asked.rows().stream().filter(marks.rows()::contains).toList();
        asked.rows().stream()
                .filter(row -> !rows.contains(row))
                .forEach(row -> problems.add(
                        new KeyProblem(MarkKeys.ROW, row, "The figure has no row '" + row + "'", marks.rows())));
        Mark mark = new Mark(rows, asked.part());
        String part = asked.part();
        if (part == null || behind.counts(mark) && marks.words(mark).isPresent()) {
            return mark;
        }
        if (rows.size() == asked.rows().size()) {
            problems.add(new KeyProblem(
                    MarkKeys.PART,
                    part,
                    "The row of the figure has no part '" + part + "'",
                    parts(rows, marks, behind)));
        }
        return mark.part(null);
    }

    private static List<String> parts(List<String> rows, Marks marks, Behind behind) {
        return marks.numbers().stream()
                .map(Marks.Number::mark)
                .filter(mark -> rows.isEmpty() || mark.rows().equals(rows))
                .filter(behind::counts)
                .flatMap(mark -> Optional.ofNullable(mark.part()).stream())
                .distinct()
                .toList();
    }

    private static KeyProblem withoutFigure(MarkKeys keys) {
        return new KeyProblem(
                keys.mark().rows().isEmpty() ? MarkKeys.PART : MarkKeys.ROW,
                keys.query(),
                "A row or a part says nothing without its figure",
                List.of("a row with the figure that it is of"));
    }

    private static KeyProblem noFigure(String id, Selection selection) {
        return new KeyProblem(
                MarkKeys.FIGURE,
                id,
                "'" + id + "' is not a figure that counts decisions",
                Questions.all().stream()
                        .filter(question -> question.behind(selection).isPresent())
                        .map(Question::id)
                        .toList());
    }

    Listed.Number number() {
        return new Listed.Number(behind, mark);
    }

    /** The numbers of the same row, the present one among them; nothing where there is but one. */
    List<Marks.Number> beside() {
        List<Marks.Number> beside = Marks.of(figure).numbers().stream()
                .filter(other -> !mark.rows().isEmpty() && other.mark().rows().equals(mark.rows()))
                .filter(other -> other.value() > 0 && behind.counts(other.mark()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Marks.Number::mark,
                                other -> other,
                                (first, same) -> first,
                                java.util.LinkedHashMap::new),
                        numbers -> List.copyOf(numbers.values())));
        return beside.size() > 1 ? beside : List.of();
    }
}
