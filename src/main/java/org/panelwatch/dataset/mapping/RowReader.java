package org.panelwatch.dataset.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.panelwatch.dataset.Complaint;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.Problems;
import org.panelwatch.vocabulary.Finding;

/** Makes decisions of the rows of one file. */
final class RowReader {

    private final ForeignCells foreign;
    private final List<FilterCheck> filters;
    private final List<CellReader> cells;
    private final List<String> names;
    private final List<Tally.OfColumn> tallies;
    private final Placed[] read;
    private final Scales scales;
    private final ReportBuilder report;
    private final Problems problems;
    private final Copies copies = new Copies();
    private final int finding;
    private final int sanction;

    private RowReader(
            Mapping mapping, ForeignCells foreign, Set<String> forces, ReportBuilder report, Problems problems) {
        this.foreign = foreign;
        this.scales = mapping.scales();
        this.report = report;
        this.problems = problems;
        filters = mapping.filters().stream()
                .map(filter -> FilterCheck.of(filter, foreign))
                .toList();
        cells = mapping.columns().stream()
                .map(column -> CellReader.of(column, mapping, forces, foreign))
                .toList();
        tallies = cells.stream().map(cell -> report.tally().of(cell.target())).toList();
        read = new Placed[cells.size()];
        names = mapping.columns().stream().map(ColumnMapping::column).toList();
        finding = names.indexOf("finding");
        sanction = names.indexOf("sanction");
    }

    static RowReader of(
            Mapping mapping,
            ForeignTable table,
            Map<String, JoinTable> joins,
            Set<String> forces,
            ReportBuilder report) {
        Problems problems = report.problems(mapping.file(mapping.rows()).orElseThrow());
        ForeignCells foreign = ForeignCells.of(mapping, table, new LinkedHashMap<>(joins));
        return new RowReader(mapping, foreign, forces, report, problems);
    }

    void read(ForeignTable.Line line, Consumer<MappedRow> rows) throws FileUnreadable {
        foreign.row(line.cells());
        copies.see(line.hash());
        for (CellReader cell : cells) {
            cell.number(foreign, line.line());
        }
        for (FilterCheck filter : filters) {
            if (filter.leavesOut(foreign)) {
                report.leftOut(filter.filter());
                return;
            }
        }
        int most = 1;
        for (int i = 0; i < read.length; i++) {
            read[i] = cells.get(i).read(foreign);
            most = Math.max(most, read[i].size());
        }
        for (int i = 0; i < most; i++) {
            row(line.line(), i, rows);
        }
    }

    /** One row of ours: the part of this number of each cell that was taken apart, and all others. */
    private void row(long line, int part, Consumer<MappedRow> rows) {
        MappedCell[] found = new MappedCell[read.length];
        for (int i = 0; i < read.length; i++) {
            found[i] = read[i].cell(part);
            tallies.get(i).add(read[i], part, line);
        }
        List<MappedCell> row = Collections.unmodifiableList(Arrays.asList(found));
        Missing why = row.get(finding).missing();
        if (why != null) {
            report.withoutFinding(why);
            return;
        }
        sanctionFollowsFinding(line, row);
        report.decision();
        rows.accept(new MappedRow(line, names, row));
    }

    private void sanctionFollowsFinding(long line, List<MappedCell> row) {
        if (sanction < 0 || !row.get(sanction).stated()) {
            return;
        }
        Scales.FindingStep step = scales.findings().get(row.get(finding).value());
        if (step != null && step.countsAs() == Finding.NOT_PROVEN) {
            problems.add(
                    line,
                    "sanction",
                    row.get(sanction).words(),
                    Complaint.warning("sanction", "follows a finding that is not proven", "check the row"));
        }
    }

    /** Says of the file as a whole what no single row tells. */
    void finish() {
        if (copies.count() > 0) {
            report.note(
                    "%s%,d %s an exact copy of an earlier row and kept: equal rows may be separate events.",
                    copies.full() ? "At least " : "", copies.count(), copies.count() == 1 ? "row is" : "rows are");
        }
        foreign.finish(report, problems);
    }
}
