package org.panelwatch.question.own;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.panelwatch.figure.Caveat;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Drawing;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Caution;
import org.panelwatch.question.Counted;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Question;
import org.panelwatch.question.Sources;
import org.panelwatch.question.Stamps;
import org.panelwatch.release.OwnData;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.CodedConstant;

/** How often what was decided is lighter than what was recommended, the same, or heavier, by the ranks of the scale. */
public final class RecommendedAgainstFinal implements Question {

    /** Where the final decision lies. */
    enum Against implements CodedConstant {
        LIGHTER("Lighter than recommended"),
        SAME("As recommended"),
        HEAVIER("Heavier than recommended");

        private final String label;

        Against(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** @param of as many as have both a recommendation and a decision */
    record Part(Against against, Rate of) {

        Row row() {
            return Row.of(
                    new Cell.Word(against),
                    Cell.of(of.hits()),
                    Cell.of(of.n()),
                    Cell.of(of.value()),
                    Cell.of(of.low()),
                    Cell.of(of.high()),
                    Caveat.on(of));
        }
    }

    private final OwnScale scale;
    private final OwnData own;

    private RecommendedAgainstFinal(OwnScale scale, OwnData own) {
        this.scale = scale;
        this.own = own;
    }

    public static Question ofFindings(OwnData own) {
        return new RecommendedAgainstFinal(OwnScale.FINDING, own);
    }

    public static Question ofSanctions(OwnData own) {
        return new RecommendedAgainstFinal(OwnScale.SANCTION, own);
    }

    @Override
    public String id() {
        return switch (scale) {
            case FINDING -> "own-recommended-findings";
            case SANCTION -> "own-recommended-sanctions";
        };
    }

    @Override
    public String title() {
        return switch (scale) {
            case FINDING -> "Recommended against final findings";
            case SANCTION -> "Recommended against final sanctions";
        };
    }

    @Override
    public String page() {
        return OnYourData.PAGE;
    }

    @Override
    public Optional<Behind> behind(Selection selection) {
        return Optional.of(OwnTable.behind(both(selection), against()));
    }

    private Condition both(Selection selection) {
        return base(selection)
                .and(scale.decided().isNotNull())
                .and(scale.recommended().isNotNull());
    }

    private Field<String> against() {
        Field<Integer> decided = scale.rank(own, scale.decided());
        Field<Integer> recommended = scale.rank(own, scale.recommended());
        return when(decided.lt(recommended), inline(Against.LIGHTER.code()))
                .when(decided.gt(recommended), inline(Against.HEAVIER.code()))
                .otherwise(inline(Against.SAME.code()));
    }

    @Override
    public Figure figure(Release release, Selection chosen) {
        Selection selection = Counted.in(release, chosen);
        return release.ask(db -> {
            List<Part> parts = parts(db, selection);
            RecommendedWords words =
                    new RecommendedWords(selection, new SelectionWords(selection, release.forces()), scale, parts);
            return new Figure(
                    id(),
                    words.title(),
                    words.subtitle(),
                    words.sentence(),
                    new Drawing.RatesCompared("final", "count", null),
                    columns(),
                    parts.stream().map(Part::row).toList(),
                    words.notes(
                            db.fetchCount(OwnTable.rows(), recommendedOnly(selection)),
                            db.fetchCount(OwnTable.rows(), decidedOnly(selection)),
                            Caution.unplaced(db, selection)),
                    Sources.of(db, OwnTable.rows(), both(selection), HEARING.SOURCE_PUBLISHER, HEARING.SOURCE_URL),
                    Stamps.of(release));
        });
    }

    private Condition recommendedOnly(Selection selection) {
        return base(selection)
                .and(scale.recommended().isNotNull())
                .and(scale.decided().isNull());
    }

    private Condition decidedOnly(Selection selection) {
        return base(selection)
                .and(scale.recommended().isNull())
                .and(scale.decided().isNotNull());
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.word("final", "Final decision"));
        columns.addAll(OwnTable.shares("With a recommendation"));
        return columns;
    }

    /** All three, also those that do not occur; none where there is nothing to compare. */
    private List<Part> parts(DSLContext db, Selection selection) {
        Map<String, Integer> counts = OwnTable.counts(db, both(selection), against());
        long n = counts.values().stream().mapToLong(Integer::longValue).sum();
        return n == 0
                ? List.of()
                : Arrays.stream(Against.values())
                        .map(one -> new Part(one, Intervals.wilson(counts.getOrDefault(one.code(), 0), n)))
                        .toList();
    }
}
