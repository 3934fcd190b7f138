package org.panelwatch.question.sanctions;

import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.fromWatchdog;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.question.Measures.inYears;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.question.Measures.officers;
import static org.panelwatch.question.Measures.panels;
import static org.panelwatch.question.Measures.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.BySource;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Subject;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared.Axes;
import org.panelwatch.question.sanctions.LesserSanctionRateCompared.Group;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Forces;

/**
 * The lesser-sanction rate over time, split by groups, each by year. What is said of them is what is said of the same groups
 * compared over the whole period.
 *
 * @param groups every group and their sum, those with most decisions first
 * @param years every year of every group that has a decision
 */
record LesserSanctionPanels(Selection selection, Dimension split, LesserSanctionGroups groups, List<GroupYear> years) {

    /** @param group nothing where the source does not say */
    record GroupYear(@Nullable Coded group, int year, BySource counts, int panels) {

        private Row row() {
            return RateCells.row(counts.rate(), panels, Cell.of(group), Cell.of((long) year));
        }
    }

    /** What the selection splits by; nothing where it splits by nothing that cases have. */
    static Optional<Dimension> split(Selection selection) {
        return Optional.ofNullable(selection.compare()).filter(Dimensions.OF_CASES::contains);
    }

    static LesserSanctionPanels of(DSLContext db, Selection selection, Dimension split, Forces forces) {
        Selection compared = selection.by(split).compare(null);
        Axes axes = Axes.of(compared);
        return new LesserSanctionPanels(
                compared,
                split,
                new LesserSanctionGroups(axes, LesserSanctionRateCompared.groups(db, compared, axes, forces)),
                years(db, compared, split, forces));
    }

    private static List<GroupYear> years(DSLContext db, Selection selection, Dimension split, Forces forces) {
        Field<String> group = Dimensions.column(split, selection, false);
        return db.select(
                        group,
                        year(selection),
                        officers().filterWhere(lesser(selection.leavers())),
                        officers(),
                        officers().filterWhere(lesser(selection.leavers()).and(fromWatchdog())),
                        officers().filterWhere(fromWatchdog()),
                        panels())
                .from(cases())
                .where(inYears(selection).and(inRate()))
                .groupBy(group, year(selection))
                .fetch(row -> new GroupYear(
                        Dimensions.word(split, row.value1(), forces),
                        row.value2(),
                        new BySource(row.value3(), row.value4(), row.value5(), row.value6()),
                        row.value7()));
    }

    /** Group by group, those with most decisions first, each year by year. */
    List<Row> rows() {
        return groups.each().stream()
                .flatMap(group -> years.stream()
                        .filter(year -> Objects.equals(year.group(), group.group()))
                        .sorted(Comparator.comparing(GroupYear::year)))
                .map(GroupYear::row)
                .toList();
    }

    String subtitle(SelectionWords words) {
        String filters = words.filters();
        String years = selection.period().words();
        LesserSanction rate = new LesserSanction(selection);
        Subject subject = rate.subject();
        return "%s %s and %s, by %s, %s%s, %s%s"
                .formatted(
                        English.capital(subject.many()),
                        subject.found(),
                        rate.fate(),
                        English.lower(split.label()),
                        words.place(),
                        years.isEmpty() ? "" : ", " + years,
                        subject.byYear(),
                        filters.isEmpty() ? "" : ". " + filters);
    }

    /** @param compared what is said of the groups compared */
    List<String> notes(List<String> compared) {
        if (groups.isEmpty()) {
            return compared;
        }
        return Stream.of(compared, notDrawn(), List.of(soft()))
                .flatMap(List::stream)
                .toList();
    }

    private static String soft() {
        return "Each small drawing has the same axes. Dashed lines mark changes of the rules, which apply by when a case"
                + " came to attention.";
    }

    private List<String> notDrawn() {
        List<Group> left =
                groups.each().stream().skip(Drawing.RateOverTime.MOST_PANELS).toList();
        long n = left.stream().mapToLong(group -> group.counts().n()).sum();
        return left.isEmpty()
                ? List.of()
                : List.of("%s, with %s between them, %s not drawn; the table has them."
                        .formatted(
                                Wording.count(left.size(), "smaller group", "smaller groups"),
                                new Subject(selection).count(n),
                                left.size() == 1 ? "is" : "are"));
    }

    /** Those of the figure over time, behind the column that names the group. */
    List<Column> columns(List<Column> overTime) {
        List<Column> columns = new ArrayList<>(overTime);
        columns.addFirst(Column.word(split.code(), split.label()));
        return List.copyOf(columns);
    }
}
