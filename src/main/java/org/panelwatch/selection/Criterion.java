package org.panelwatch.selection;

import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.release.schema.Tables;
import org.panelwatch.vocabulary.Chair;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Regime;
import org.panelwatch.vocabulary.ServiceStatus;
import org.panelwatch.vocabulary.SourceKind;

/**
 * A filter by words: its key in addresses, its label, the values it takes and the SQL condition it makes. All speak of
 * the first hearing of a case, so that both bases compare the same cases.
 */
public enum Criterion implements Coded {
    FORCE("force", "Force", HEARING.FORCE, false, null),
    REGION("region", "Region", null, true, null),
    PROCEEDING("proceeding", "Proceeding", HEARING.PROCEEDING, false, Proceeding.class),
    CHAIR("chair", "Chair", HEARING.CHAIR, true, Chair.class),
    RANK("rank", "Rank", HEARING.RANK, true, Rank.class),
    SERVICE("service", "Service status", HEARING.SERVICE_STATUS, true, ServiceStatus.class),
    CONDUCT("conduct", "Conduct", HEARING.CONDUCT, true, Conduct.class),
    SOURCE("source", "Who reported it", HEARING.SOURCE_KIND, false, SourceKind.class),
    REGIME("regime", "Rules at the first decision", null, true, Regime.class);

    /** The value that stands for an empty cell. */
    public static final String NOT_STATED = "not_stated";

    private final String code;
    private final String label;
    private final @Nullable Field<?> field;
    private final boolean mayBeUnknown;
    private final @Nullable Class<? extends Enum<?>> words;

    Criterion(
            String code,
            String label,
            @Nullable Field<?> field,
            boolean mayBeUnknown,
            @Nullable Class<? extends Enum<?>> words) {
        this.code = code;
        this.label = label;
        this.field = field;
        this.mayBeUnknown = mayBeUnknown;
        this.words = words;
    }

    /** The key in addresses. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    public static Optional<Criterion> parse(String key) {
        return Coded.parse(Criterion.class, key);
    }

    /** Every value it takes, in the order in which people should see them. */
    public List<Coded> values(Forces forces) {
        Stream<Coded> known = switch (this) {
            case FORCE -> forces.englandAndWales().stream().map(Coded.class::cast);
            case REGION -> forces.regions().stream().map(Coded.class::cast);
            default -> Arrays.stream(constants());
        };
        return mayBeUnknown ? Stream.concat(known, Stream.of(new NotStated())).toList() : known.toList();
    }

    /** The value with this code, or nothing where it takes none such. */
    public Optional<Coded> value(String code, Forces forces) {
        return values(forces).stream()
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /**
     * The value of a case's first hearing as its code, {@link #NOT_STATED} where its source does not say.
     *
     * @param elsewhere the column to read instead, where a question reads the value elsewhere
     */
    public Field<String> coded(@Nullable Field<?> elsewhere) {
        return DSL.coalesce(text(elsewhere), DSL.inline(NOT_STATED));
    }

    /** The value of a case's first hearing as its code, null where its source does not say. */
    public Field<String> stated() {
        return text(null);
    }

    /** Cases whose first hearing has one of the values; every case where there are none. */
    Condition condition(Collection<String> codes) {
        return condition(codes, null);
    }

    /** The same on another column, where a question reads the value elsewhere. */
    Condition condition(Collection<String> codes, @Nullable Field<?> elsewhere) {
        if (codes.isEmpty()) {
            return DSL.noCondition();
        }
        Field<String> column = text(elsewhere);
        List<String> stated =
                codes.stream().filter(code -> !code.equals(NOT_STATED)).toList();
        Condition condition = stated.isEmpty() ? DSL.falseCondition() : column.in(stated);
        return codes.contains(NOT_STATED) ? condition.or(column.isNull()) : condition;
    }

    private Field<String> text(@Nullable Field<?> elsewhere) {
        Field<?> column = elsewhere == null ? field : elsewhere;
        if (column == null) {
            return this == REGION ? regionOfForce() : regimeOfDate();
        }
        return DSL.field("{0}", String.class, DSL.field(column.getQualifiedName()));
    }

    private static Field<String> regionOfForce() {
        Field<String> code =
                DSL.field("regexp_replace(lower({0}), '[^a-z0-9]+', '_', 'g')", String.class, Tables.FORCE.REGION);
        return DSL.field(DSL.select(code).from(Tables.FORCE).where(Tables.FORCE.FORCE_.eq(HEARING.FORCE)));
    }

    /** Null where a date known only to the month or year may lie on either side of a change. */
    private static Field<String> regimeOfDate() {
        CaseConditionStep<String> regime = null;
        for (Regime one : Regime.values()) {
            Condition surely = DSL.and(
                    one.from()
                            .map(day -> HEARING.DECIDED_FROM.ge(DSL.inline(day)))
                            .orElse(DSL.noCondition()),
                    one.to().map(day -> HEARING.DECIDED_TO.le(DSL.inline(day))).orElse(DSL.noCondition()));
            Field<String> code = DSL.inline(one.code());
            regime = regime == null ? DSL.when(surely, code) : regime.when(surely, code);
        }
        return Objects.requireNonNull(regime);
    }

    private Coded[] constants() {
        return Optional.ofNullable(words)
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(Coded.class::cast)
                        .toArray(Coded[]::new))
                .orElseThrow();
    }

    /** The source does not say. */
    private record NotStated() implements Coded {
        @Override
        public String code() {
            return NOT_STATED;
        }

        @Override
        public String label() {
            return "Not stated";
        }
    }
}
