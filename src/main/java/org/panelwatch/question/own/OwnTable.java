package org.panelwatch.question.own;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.rowNumber;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OWN_ROW;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jooq.impl.DSL;
import org.panelwatch.figure.Column;
import org.panelwatch.question.Behind;
import org.panelwatch.question.Frame;
import org.panelwatch.question.Measures;
import org.panelwatch.release.OwnData;

/** Rows of a visitor's own data beside the cases that were made of them. */
final class OwnTable {

    private static final int WORDS = 5;

    private OwnTable() {}

    /** Each case with its row. */
    static TableOnConditionStep<Record> rows() {
        return Measures.cases().join(OWN_ROW).on(OWN_ROW.HEARING_ID.eq(HEARING.HEARING_ID));
    }

    /** The rows behind each number of a figure that counts the words of a column, in a column {@code count}. */
    static Behind behind(Condition counted, Field<String> words) {
        return new Frame(
                rows(),
                STAGE.CASE_ID,
                counted,
                List.of(words),
                DSL.noCondition(),
                Frame.part("count", DSL.noCondition()));
    }

    /** The columns of such a figure after those that name the words. */
    static List<Column> shares(String of) {
        return List.of(
                Column.count("count", "Decisions", "decisions"),
                Column.count("n", of, "decisions"),
                Column.fraction("rate", "Share"),
                Column.fraction("low95", "95% interval from"),
                Column.fraction("high95", "to"),
                Column.caveat());
    }

    /** How many rows there are of each code; those without one under null's place, the empty text. */
    static Map<String, Integer> counts(DSLContext db, Condition base, Field<String> column) {
        Map<String, Integer> counts = new HashMap<>();
        db.select(column, count())
                .from(rows())
                .where(base)
                .groupBy(column)
                .forEach(row -> counts.put(row.value1() == null ? "" : row.value1(), row.value2()));
        return counts;
    }

    /** What the files write for each code, the most frequent words first. */
    static Map<String, String> words(DSLContext db, Condition base, OwnScale scale) {
        Map<String, List<String>> words = new HashMap<>();
        db.select(scale.decided(), scale.words())
                .from(rows())
                .where(base, scale.decided().isNotNull(), scale.words().isNotNull())
                .groupBy(scale.decided(), scale.words())
                .qualify(rowNumber()
                        .over()
                        .partitionBy(scale.decided())
                        .orderBy(count().desc(), scale.words())
                        .le(WORDS + 1))
                .orderBy(count().desc(), scale.words())
                .forEach(row -> words.computeIfAbsent(row.value1(), code -> new ArrayList<>())
                        .add(plain(row.value2())));
        Map<String, String> said = new HashMap<>();
        words.forEach((code, all) -> said.put(
                code,
                String.join("; ", all.subList(0, Math.min(WORDS, all.size()))) + (all.size() > WORDS ? "; …" : "")));
        return said;
    }

    /** Why rows have no value, in words with their numbers: "not stated in 12". */
    static List<String> missing(DSLContext db, Condition base, Field<String> why) {
        List<String> words = new ArrayList<>();
        counts(db, base, why).entrySet().stream()
                .filter(reason -> !reason.getKey().isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(reason -> words.add(OwnWords.reason(
                        reason.getValue(), OwnData.missing(reason.getKey()).orElse(reason.getKey()))));
        return words;
    }

    /** On one line, without marks that a reader cannot see. */
    static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
