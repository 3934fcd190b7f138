package org.panelwatch.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;

/**
 * What a figure counts: the rows of a table for which a condition holds, put into groups and split into parts.
 *
 * @param id the case that a row belongs to
 * @param groups the codes that name a row of the figure; null where the source does not say
 * @param whole what the number of a whole group counts
 * @param parts what the number of a part counts; nothing for a part that there is not
 */
public record Frame(
        TableLike<?> from,
        Field<String> id,
        Condition base,
        List<Field<String>> groups,
        Condition whole,
        Function<String, Optional<Condition>> parts)
        implements Behind {

    @Override
    public Optional<Select<Record1<String>>> cases(Mark mark) {
        return part(mark.part())
                .flatMap(part -> rows(mark.rows())
                        .map(rows ->
                                DSL.select(id).from(from).where(base.and(part).and(rows))));
    }

    private Optional<Condition> part(@Nullable String part) {
        return part == null ? Optional.of(whole) : parts.apply(part);
    }

    /** One of the rows; every row where none is named. */
    private Optional<Condition> rows(List<String> keys) {
        if (keys.isEmpty()) {
            return Optional.of(DSL.noCondition());
        }
        boolean whole = keys.stream().allMatch(key -> Mark.codes(key).size() == groups.size());
        return whole ? Optional.of(DSL.or(keys.stream().map(this::row).toList())) : Optional.empty();
    }

    private Condition row(String key) {
        List<String> codes = Mark.codes(key);
        return DSL.and(IntStream.range(0, codes.size())
                .mapToObj(i -> is(groups.get(i), codes.get(i)))
                .toList());
    }

    /** The column holds the code, or nothing where the code says that it is not stated. */
    public static Condition is(Field<String> column, String code) {
        return code.equals(Mark.NOT_STATED) ? column.isNull() : column.eq(code);
    }

    /** A part that goes by one name only. */
    public static Function<String, Optional<Condition>> part(String name, Condition condition) {
        return part -> part.equals(name) ? Optional.of(condition) : Optional.empty();
    }
}
