package org.panelwatch.release;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;

/** The statements that read the CSV files into their tables, dates and numbers converted; empty cells become NULL. */
final class CsvInsert {

    private static final String DECIDED = """
            decided_on, %1$s, %2$s, case length(decided_on) when 4 then 'year' when 7 then 'month' else 'day' end,
            year(%1$s), case when length(decided_on) > 4 then year(%1$s + interval 9 month) end,
            """.formatted(firstDay("decided_on"), lastDay("decided_on"));

    private static final String FORCE = "insert into force select force, name, kind, region, country";

    private static final String HEARING =
            "insert into hearing select hearing_id, reconsiders, joint_with, force, " + DECIDED + """
            proceeding, chair, rank, service_status, conduct, finding, sanction, sanction_months::integer,
            found_through, source_kind, source_publisher, source_url, source_date, note,
            coalesce(joint_with, hearing_id)
            """;

    /** Each as its own decision on its own case, until the chains are known. */
    private static final String APPEAL =
            "insert into appeal select appeal_id, challenges, forum, brought_by, " + DECIDED + """
            citation, ground, result, effect, sanction_after,
            source_kind, source_publisher, source_url, source_date, note,
            challenges, appeal_id
            """;

    private static final String OFFICIAL = """
            insert into official select series, area, period_start, period_end, %s, %s,
            worker, stage, proceeding, finding, outcome, breakdown, counted, measure, value, value::decimal(14, 4),
            edition, source_publisher, source_url, source_date, note
            """.formatted(firstDay("period_start"), lastDay("period_end"));

    private CsvInsert() {}

    static String of(DataFile file, DataFolder folder) throws IOException {
        List<String> header = folder.header(file);
        return insert(file) + " from (select *" + missing(file, header) + " from "
                + reader(folder.file(file).toString(), header) + ")";
    }

    /** Columns that a release of an earlier version does not have yet. */
    private static String missing(DataFile file, List<String> header) {
        return file.columns().stream()
                .filter(column -> !header.contains(column))
                .map(column -> ", null::varchar as " + column)
                .collect(Collectors.joining());
    }

    private static String insert(DataFile file) {
        return switch (file) {
            case FORCES -> FORCE;
            case HEARINGS -> HEARING;
            case APPEALS -> APPEAL;
            case OFFICIAL -> OFFICIAL;
        };
    }

    /** Nothing is guessed. Read by one thread: two have been seen to split a record at a quoted line break. */
    static String reader(String path, List<String> header) {
        String columns = header.stream()
                .map(column -> Database.quoted(column) + ": 'varchar'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + Database.quoted(path) + ", auto_detect = false, header = true, parallel = false, "
                + "delim = ',', quote = '\"', escape = '\"', columns = " + columns + ")";
    }

    private static String firstDay(String stated) {
        return "(%1$s || case length(%1$s) when 4 then '-01-01' when 7 then '-01' else '' end)::date".formatted(stated);
    }

    private static String lastDay(String stated) {
        return "case length(%1$s) when 4 then (%1$s || '-12-31')::date when 7 then last_day((%1$s || '-01')::date) else %1$s::date end"
                .formatted(stated);
    }
}
