package org.panelwatch.selection;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.English;

/**
 * Calendar years, both ends included; an end that is not given is open.
 *
 * @param from first year
 * @param to last year
 */
public record Period(@Nullable Integer from, @Nullable Integer to) {

    public static final Period ALL = new Period(null, null);
    public static final int EARLIEST = 1900;
    public static final int LATEST = 2100;

    public Period {
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    public Condition condition(Field<Integer> year) {
        Condition condition = DSL.noCondition();
        if (from != null) {
            condition = condition.and(year.ge(from));
        }
        return to == null ? condition : condition.and(year.le(to));
    }

    /** Whether no end is given. */
    public boolean isAll() {
        return from == null && to == null;
    }

    /** "2018–2024", "from 2018", "up to 2024", "2018", or nothing where all years are meant. */
    public String words() {
        if (isAll()) {
            return "";
        }
        if (from == null) {
            return "up to " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return English.years(from, to);
    }
}
