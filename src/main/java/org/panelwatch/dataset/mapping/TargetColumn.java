package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;

/**
 * A column that a mapping can fill: those of {@code hearings.csv}, and some that others publish and ours lack.
 *
 * @param codes its codes, where they are the same for every mapping
 * @param longest how many characters a cell may have
 */
public record TargetColumn(String name, Holds holds, Set<String> codes, int longest) {

    /** What its cells are. */
    public enum Holds {
        /** One of the codes of the column. */
        CODE,
        FORCE,
        FINDING,
        SANCTION,
        DATE,
        /** A length in months. */
        MONTHS,
        TEXT
    }

    private static final Set<String> YES_OR_NO = Ordered.set(List.of("yes", "no"));
    private static final List<TargetColumn> ALL = all();

    public TargetColumn {
        codes = Ordered.set(codes);
    }

    /** Every column, ours first. */
    public static List<TargetColumn> list() {
        return ALL;
    }

    /** The column of this name. */
    public static Optional<TargetColumn> named(String name) {
        return ALL.stream().filter(column -> column.name.equals(name)).findFirst();
    }

    /** Whether its cells are placed among codes. */
    public boolean coded() {
        return switch (holds) {
            case CODE, FORCE, FINDING, SANCTION -> true;
            case DATE, MONTHS, TEXT -> false;
        };
    }

    /** Whether one value can be more severe than another. */
    boolean ordered() {
        return holds == Holds.FINDING || holds == Holds.SANCTION;
    }

    /** The codes that a mapping with these scales and forces may write. */
    public Set<String> codes(Scales scales, Set<String> forces) {
        return switch (holds) {
            case FINDING -> scales.findings().keySet();
            case SANCTION -> scales.sanctions().keySet();
            case FORCE -> forces;
            case CODE, DATE, MONTHS, TEXT -> codes;
        };
    }

    private static List<TargetColumn> all() {
        List<TargetColumn> all = new ArrayList<>();
        for (DataColumn column : DataFile.HEARINGS.described()) {
            all.add(ours(column));
        }
        all.add(further("complained_on", Holds.DATE));
        all.add(further("unit", Holds.TEXT));
        all.add(further("recommended_finding", Holds.FINDING));
        all.add(further("recommended_sanction", Holds.SANCTION));
        all.add(new TargetColumn("left_service", Holds.CODE, YES_OR_NO, 20));
        all.add(new TargetColumn("reinstated", Holds.CODE, YES_OR_NO, 20));
        return List.copyOf(all);
    }

    private static TargetColumn ours(DataColumn column) {
        Holds holds = switch (column.name()) {
            case "force" -> Holds.FORCE;
            case "finding" -> Holds.FINDING;
            case "sanction" -> Holds.SANCTION;
            case "decided_on", "source_date" -> Holds.DATE;
            case "sanction_months" -> Holds.MONTHS;
            default -> column.codes().isEmpty() ? Holds.TEXT : Holds.CODE;
        };
        int longest = column.name().equals("source_url") ? 2000 : holds == Holds.TEXT ? 1000 : 200;
        longest = column.name().equals("note") ? 200 : longest;
        return new TargetColumn(column.name(), holds, Ordered.set(column.codes()), longest);
    }

    private static TargetColumn further(String name, Holds holds) {
        return new TargetColumn(name, holds, Set.of(), 200);
    }
}
