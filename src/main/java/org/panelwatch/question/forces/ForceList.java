package org.panelwatch.question.forces;

import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record4;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.Intervals;
import org.panelwatch.question.Measures;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Force;

/** Every force with what the data hold of it, by region, in the order of the data's own list. */
public final class ForceList {

    /** What stands in place of a region for a force that is tied to none. */
    public static final String ACROSS_REGIONS = "Not tied to a region";

    private ForceList() {}

    /**
     * One force.
     *
     * @param decisions reported decisions
     * @param lesser decisions of gross misconduct that ended in less than dismissal, among those with a known sanction
     */
    public record Line(Force force, int decisions, Rate lesser) {}

    /** Regions in the order in which the data first name them, a force without a decision included. */
    public static Map<String, List<Line>> byRegion(Release release, Selection selection) {
        Map<String, Line> counted = counted(release, selection);
        Map<String, List<Line>> regions = new LinkedHashMap<>();
        for (Force force : release.forces().englandAndWales()) {
            String region = force.region();
            Line line = counted.get(force.code());
            regions.computeIfAbsent(region == null ? ACROSS_REGIONS : region, name -> new ArrayList<>())
                    .add(line == null ? new Line(force, 0, Intervals.wilson(0, 0)) : line);
        }
        return regions;
    }

    /** Every force of the data, those outside England and Wales included, in their order. */
    public static List<Line> all(Release release, Selection selection) {
        Map<String, Line> counted = counted(release, selection);
        return release.forces().all().stream()
                .map(force -> counted.getOrDefault(force.code(), new Line(force, 0, Intervals.wilson(0, 0))))
                .toList();
    }

    private static Map<String, Line> counted(Release release, Selection selection) {
        Map<String, Line> lines = new LinkedHashMap<>();
        release.ask(db -> db.select(
                                HEARING.FORCE,
                                Measures.officers(),
                                Measures.officers().filterWhere(Measures.lesser(selection.leavers())),
                                Measures.officers().filterWhere(Measures.inRate()))
                        .from(Measures.cases())
                        .where(Measures.base(selection))
                        .groupBy(HEARING.FORCE)
                        .fetch())
                .forEach(row -> release.forces()
                        .find(row.value1())
                        .ifPresent(force -> lines.put(force.code(), line(force, row))));
        return lines;
    }

    private static Line line(Force force, Record4<String, Integer, Integer, Integer> row) {
        return new Line(force, row.value2(), Intervals.wilson(row.value3(), row.value4()));
    }
}
