package org.panelwatch.question.own;

import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OWN_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Mark;
import org.panelwatch.question.Counted;
import org.panelwatch.question.Measures;
import org.panelwatch.question.Question;
import org.panelwatch.release.OwnData;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.PartialDate;

/**
 * The rows of a visitor's own data that a selection asks about, in the order of the file, a part at a time.
 *
 * @param columns those that the mapping fills
 */
public record OwnRows(Release release, List<OwnColumn> columns, Condition asked) {

    /** The most that are read at once. */
    public static final int MOST = 500;

    /**
     * One row.
     *
     * @param line of the file of the rows, on which it begins
     * @param cells in the order of the columns
     */
    public record Line(long line, List<Words> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in a cell.
     *
     * @param file what the file writes, on one line; empty where it writes nothing
     * @param read as what it was read; empty where it has no place or is a text
     */
    public record Words(String file, String read) {}

    public OwnRows {
        columns = List.copyOf(columns);
    }

    /** Every row of a selection. */
    public static OwnRows of(Release release, Selection selection) {
        return new OwnRows(release, columns(release), Measures.base(Counted.in(release, selection)));
    }

    /** The rows that a number of a figure counts; none where it counts no rows. */
    public static OwnRows of(Release release, Selection selection, Question question, Mark mark) {
        Condition behind = question.behind(selection)
                .flatMap(decisions -> decisions.cases(mark))
                .map(HEARING.HEARING_ID::in)
                .orElseGet(DSL::falseCondition);
        return new OwnRows(release, columns(release), behind);
    }

    private static List<OwnColumn> columns(Release release) {
        return OwnColumn.of(own(release));
    }

    private static OwnData own(Release release) {
        return release.own().orElseThrow(() -> new IllegalArgumentException("These are published data"));
    }

    /** How many there are. */
    public int count() {
        return release.ask(db -> db.fetchCount(Measures.cases(), asked));
    }

    /** Some of them. @param from how many stand before them @param many at most {@link #MOST} */
    public List<Line> page(int from, int many) {
        List<Field<?>> fields = new ArrayList<>(List.of(OWN_ROW.LINE));
        for (int place = 0; place < columns.size(); place++) {
            fields.add(columns.get(place).words().as("words" + place));
            fields.add(read(columns.get(place)).as("read" + place));
        }
        return release.ask(db -> db.select(fields)
                .from(OwnTable.rows())
                .where(HEARING.HEARING_ID.in(ids(db, from, many)))
                .orderBy(HEARING.HEARING_ID)
                .fetch(this::line));
    }

    /** Looked for first, since to sort whole rows takes many times as long. */
    private List<String> ids(DSLContext db, int from, int many) {
        return db.select(HEARING.HEARING_ID)
                .from(Measures.cases())
                .where(asked)
                .orderBy(HEARING.HEARING_ID)
                .limit(Math.clamp(many, 0, MOST))
                .offset(Math.max(0, from))
                .fetch(HEARING.HEARING_ID);
    }

    private static Field<?> read(OwnColumn column) {
        Field<?> read = column.read();
        return read == null ? DSL.castNull(String.class) : read;
    }

    private Line line(Record row) {
        List<Words> cells = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            String file = row.get("words" + place, String.class);
            Object read = row.get("read" + place);
            cells.add(new Words(
                    file == null ? "" : OwnTable.plain(file), read == null ? "" : said(columns.get(place), read)));
        }
        Long line = row.get(OWN_ROW.LINE);
        return new Line(line, cells);
    }

    private String said(OwnColumn column, Object read) {
        String code = read instanceof Coded word ? word.label() : read.toString();
        return switch (column) {
            case FORCE -> release.forces().name(code);
            case DECIDED_ON -> PartialDate.parse(code).map(PartialDate::inWords).orElse(code);
            case FINDING, RECOMMENDED_FINDING -> step(own(release).findings().get(code), code);
            case SANCTION, RECOMMENDED_SANCTION ->
                Optional.ofNullable(own(release).sanctions().get(code))
                        .map(OwnData.SanctionStep::label)
                        .orElse(code);
            default -> code;
        };
    }

    private static String step(OwnData.@Nullable FindingStep step, String code) {
        return step == null ? code : step.label();
    }
}
