package org.panelwatch.question;

import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.BroughtBy;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.Ground;
import org.panelwatch.vocabulary.Region;

/** The columns that figures put side by side, and the words for what stands in them. */
public final class Dimensions {

    /** What outcomes of cases are compared by. */
    public static final List<Dimension> OF_CASES = List.of(
            Dimension.CONDUCT,
            Dimension.FORCE,
            Dimension.REGION,
            Dimension.RANK,
            Dimension.CHAIR,
            Dimension.REGIME,
            Dimension.PROCEEDING,
            Dimension.SERVICE,
            Dimension.SOURCE);

    /** What challenges are compared by. */
    public static final List<Dimension> OF_CHALLENGES = List.of(
            Dimension.FORUM,
            Dimension.BROUGHT_BY,
            Dimension.GROUND,
            Dimension.YEAR,
            Dimension.FORCE,
            Dimension.CONDUCT);

    private Dimensions() {}

    /** The column as text: a code, a region's name, a year; null where the source does not say. */
    public static Field<String> column(Dimension dimension, Selection selection, boolean ofChallenges) {
        return switch (dimension) {
            case FORCE -> text(HEARING.FORCE);
            case REGION -> DSL.field(DSL.select(FORCE.REGION).from(FORCE).where(FORCE.FORCE_.eq(HEARING.FORCE)));
            case PROCEEDING -> text(HEARING.PROCEEDING);
            case CHAIR -> text(HEARING.CHAIR);
            case RANK -> text(HEARING.RANK);
            case SERVICE -> text(HEARING.SERVICE_STATUS);
            case CONDUCT -> text(HEARING.CONDUCT);
            case SOURCE -> ofChallenges ? text(APPEAL.SOURCE_KIND) : text(HEARING.SOURCE_KIND);
            case REGIME -> Criterion.REGIME.stated();
            case FORUM -> text(APPEAL.FORUM);
            case BROUGHT_BY -> text(APPEAL.BROUGHT_BY);
            case GROUND -> text(APPEAL.GROUND);
            case YEAR ->
                (ofChallenges ? Measures.challengeYear(selection) : Measures.year(selection)).cast(String.class);
            case CASE_TYPE, REASON, LEFT_BY -> throw ofOfficialFigures(dimension);
        };
    }

    /** The column as the codes of its words. */
    public static Field<String> code(Dimension dimension, Selection selection, boolean ofChallenges) {
        Field<String> column = column(dimension, selection, ofChallenges);
        return dimension == Dimension.REGION
                ? DSL.field("regexp_replace(lower({0}), '[^a-z0-9]+', '_', 'g')", String.class, column)
                : column;
    }

    /** The word for what stands in the column; nothing for null. */
    public static @Nullable Coded word(Dimension dimension, @Nullable String value, Forces forces) {
        if (value == null) {
            return null;
        }
        return switch (dimension) {
            case FORUM -> Coded.parse(Forum.class, value).orElseThrow();
            case BROUGHT_BY -> Coded.parse(BroughtBy.class, value).orElseThrow();
            case GROUND -> Coded.parse(Ground.class, value).orElseThrow();
            case YEAR -> new Year(value);
            case REGION -> new Region(value);
            case FORCE, PROCEEDING, CHAIR, RANK, SERVICE, CONDUCT, SOURCE, REGIME ->
                Criterion.parse(dimension.code())
                        .flatMap(criterion -> criterion.value(value, forces))
                        .orElseGet(() -> new Named(value));
            case CASE_TYPE, REASON, LEFT_BY -> throw ofOfficialFigures(dimension);
        };
    }

    private static IllegalArgumentException ofOfficialFigures(Dimension dimension) {
        return new IllegalArgumentException(dimension + " splits official figures only, not decisions");
    }

    private static Field<String> text(Field<?> coded) {
        return DSL.field("{0}", String.class, DSL.field(coded.getQualifiedName()));
    }

    private record Year(String code) implements Coded {
        @Override
        public String label() {
            return code;
        }
    }

    private record Named(String code) implements Coded {
        @Override
        public String label() {
            return code;
        }
    }
}
