package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A column of ours and the foreign one that probably fills it.
 *
 * @param fit how well the names, or else the cells, fit, up to 100
 */
record LikelyColumn(String ours, FileProfile file, ColumnProfile column, int fit) {

    private static final int JOINED = 10;
    private static final int BY_CELLS = 45;
    private static final int HALF = 50;
    private static final Set<String> TOLD_BY_CELLS =
            Set.of("finding", "sanction", "force", "rank", "conduct", "proceeding");

    /** The best foreign column for each of ours, no column twice; those of the file of the rows come first. */
    static Map<String, LikelyColumn> choose(List<FileProfile> files, FileProfile rows, Set<String> forces) {
        List<LikelyColumn> all = new ArrayList<>();
        for (FileProfile file : files) {
            for (ColumnProfile column : file.columns()) {
                all.addAll(of(file, column, file == rows ? 0 : JOINED, forces));
            }
        }
        all.sort(Comparator.comparingInt(LikelyColumn::fit).reversed());
        Map<String, LikelyColumn> chosen = new LinkedHashMap<>();
        for (LikelyColumn one : all) {
            if (chosen.values().stream().noneMatch(other -> other.column() == one.column())) {
                chosen.putIfAbsent(one.ours(), one);
            }
        }
        return chosen;
    }

    private static List<LikelyColumn> of(FileProfile file, ColumnProfile column, int less, Set<String> forces) {
        List<LikelyColumn> likely = new ArrayList<>();
        for (String ours : LikelyColumns.ours()) {
            int fit = Math.max(LikelyColumns.fit(ours, column.name()), byCells(ours, column, forces));
            if (fit > 0 && holds(ours, column)) {
                likely.add(new LikelyColumn(ours, file, column, fit - less));
            }
        }
        return likely;
    }

    /** Less than any likeness of names. */
    private static int byCells(String ours, ColumnProfile column, Set<String> forces) {
        TargetColumn target = TargetColumn.named(ours).orElseThrow();
        boolean told = TOLD_BY_CELLS.contains(ours)
                && LikelyColumns.share(target, LikelyColumns.labels(target, forces), column.words()) >= HALF;
        return told ? BY_CELLS : 0;
    }

    /** Whether the cells are what our column takes. */
    private static boolean holds(String ours, ColumnProfile column) {
        boolean dates = column.dates().likely();
        return switch (TargetColumn.named(ours).orElseThrow().holds()) {
            case DATE -> dates;
            case CODE, FORCE, FINDING, SANCTION -> !dates && !column.manyWords();
            case MONTHS, TEXT -> true;
        };
    }
}
