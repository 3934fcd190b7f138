package org.panelwatch.question.sanctions;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rollup;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.when;
import static org.panelwatch.question.Measures.awaiting;
import static org.panelwatch.question.Measures.base;
import static org.panelwatch.question.Measures.cases;
import static org.panelwatch.question.Measures.decided;
import static org.panelwatch.question.Measures.inRate;
import static org.panelwatch.question.Measures.lesser;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Frame;
import org.panelwatch.question.sanctions.FirstAndFinal.Group;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Dimension;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Forces;

/**
 * The cases of a selection on both bases, side by side: an officer by the case; a panel by its most serious outcome
 * first and its most serious outcome last, in the group of the first.
 */
record FirstAndFinalCases(Selection selection, Dimension by) {

    /** Every group in the order of its values, and last the sum of all. */
    List<Group> groups(DSLContext db, Forces forces) {
        Pair pair = new Pair(pairs().asTable("pair"));
        Field<String> value = pair.text("value");
        Field<Integer> sum = grouping(value);
        return db.select(
                        value,
                        sum.eq(1),
                        count().filterWhere(pair.is("first_lesser")),
                        count().filterWhere(pair.is("first_in")),
                        count().filterWhere(pair.is("final_lesser")),
                        count().filterWhere(pair.is("final_in")),
                        count().filterWhere(pair.ended()),
                        count().filterWhere(pair.spared()),
                        count().filterWhere(pair.left()),
                        count().filterWhere(pair.entered()),
                        count().filterWhere(pair.awaiting()),
                        countDistinct(pair.text("panel")).filterWhere(pair.is("first_in")))
                .from(pair.table())
                .groupBy(rollup(value))
                .orderBy(sum, value.asc().nullsLast())
                .fetch(mapping(
                        (code, all, firstLesser, firstN, lastLesser, lastN, ended, spared, gone, come, waits, panels) ->
                                new Group(
                                        word(code, forces),
                                        all,
                                        firstLesser,
                                        firstN,
                                        lastLesser,
                                        lastN,
                                        ended,
                                        spared,
                                        gone,
                                        come,
                                        waits,
                                        panels)));
    }

    /** The cases behind the groups, those of panels each by the officer who stands for it. */
    Behind behind() {
        Pair pair = new Pair(pairs().asTable("pair"));
        return new Frame(
                pair.table(),
                pair.text("of_case"),
                noCondition(),
                List.of(pair.text("code")),
                pair.is("first_in"),
                pair::part);
    }

    private @Nullable Coded word(@Nullable String code, Forces forces) {
        return Dimensions.word(by, code, forces);
    }

    /** A derived table and its columns by name. */
    private record Pair(Table<?> table) {

        Field<String> text(String column) {
            return field(name(table.getName(), column), String.class);
        }

        Condition is(String column) {
            return condition(coalesce(field(name(table.getName(), column), Boolean.class), inline(false)));
        }

        Condition ended() {
            return turned().and(is("first_lesser")).andNot(is("final_lesser"));
        }

        Condition spared() {
            return turned().and(is("final_lesser")).andNot(is("first_lesser"));
        }

        private Condition turned() {
            return is("first_in").and(is("final_in"));
        }

        Condition left() {
            return is("first_in").andNot(is("awaits")).andNot(is("final_in"));
        }

        Condition entered() {
            return is("final_in").andNot(is("first_in"));
        }

        Condition awaiting() {
            return is("first_in").and(is("awaits"));
        }

        Optional<Condition> part(String column) {
            return switch (column) {
                case "first_lesser" -> Optional.of(is("first_lesser"));
                case "first_n" -> Optional.of(is("first_in"));
                case "final_lesser" -> Optional.of(is("final_lesser"));
                case "final_n" -> Optional.of(is("final_in"));
                case "changed" -> Optional.of(ended().or(spared()).or(left()).or(entered()));
                case "awaiting" -> Optional.of(awaiting());
                default -> Optional.empty();
            };
        }
    }

    private Select<?> pairs() {
        Pair was = new Pair(side("was", selection.with(Basis.FIRST)));
        Pair now = new Pair(side("now", selection.with(Basis.FINAL)));
        Pair waiting = new Pair(selectDistinct(key().as("id"))
                .from(cases())
                .where(base(selection.with(Basis.FINAL)).and(awaiting()))
                .asTable("waiting"));
        return select(
                        when(was.text("id").isNotNull(), was.text("value"))
                                .otherwise(now.text("value"))
                                .as("value"),
                        when(was.text("id").isNotNull(), was.text("code"))
                                .otherwise(now.text("code"))
                                .as("code"),
                        coalesce(was.text("of_case"), now.text("of_case")).as("of_case"),
                        was.text("panel").as("panel"),
                        field(was.is("counted")).as("first_in"),
                        field(was.is("lesser")).as("first_lesser"),
                        field(now.is("counted")).as("final_in"),
                        field(now.is("lesser")).as("final_lesser"),
                        field(now.text("id").isNull().and(waiting.text("id").isNotNull()))
                                .as("awaits"))
                .from(was.table())
                .fullOuterJoin(now.table())
                .on(now.text("id").eq(was.text("id")))
                .leftJoin(waiting.table())
                .on(waiting.text("id").eq(was.text("id")))
                .where(was.is("counted").or(now.is("counted")));
    }

    /** The decided cases of one basis: whether each is in the rate, and whether it is a lesser sanction. */
    private Table<?> side(String name, Selection one) {
        return select(
                        key().as("id"),
                        STAGE.CASE_ID.as("of_case"),
                        Dimensions.column(by, one, false).as("value"),
                        Dimensions.code(by, one, false).as("code"),
                        HEARING.PANEL_ID.as("panel"),
                        field(inRate()).as("counted"),
                        field(lesser(one.leavers())).as("lesser"))
                .from(cases())
                .where(base(one).and(decided()))
                .asTable(name);
    }

    private Field<String> key() {
        return selection.unit() == Unit.OFFICER ? STAGE.CASE_ID : HEARING.PANEL_ID;
    }
}
