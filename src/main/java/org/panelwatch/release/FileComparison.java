package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.release.ReleaseChanges.CellChange;
import org.panelwatch.release.ReleaseChanges.FileChanges;
import org.panelwatch.release.ReleaseChanges.RowChange;

/** One data file of two releases, compared row by row by the database. */
final class FileComparison {

    /** Rows of each kind that are listed; all are counted. */
    private static final int LISTED = 200;

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final DataFile file;
    private final Statement sql;
    private final List<String> columns = new ArrayList<>();

    private FileComparison(DataFile file, Statement sql) {
        this.file = file;
        this.sql = sql;
    }

    /** @param connection private, and able to read both folders */
    static FileChanges of(DataFile file, Path before, Path after, DuckDBConnection connection)
            throws SQLException, IOException {
        try (Statement sql = connection.createStatement()) {
            FileComparison comparison = new FileComparison(file, sql);
            comparison.read(BEFORE, new DataFolder(before));
            comparison.read(AFTER, new DataFolder(after));
            return comparison.changes();
        }
    }

    private void read(String table, DataFolder folder) throws SQLException, IOException {
        List<String> header = folder.header(file);
        Set<String> all = new TreeSet<>(columns);
        header.stream().filter(all::add).forEach(columns::add);
        sql.execute("create or replace temp table %s as select coalesce(columns(*), '') from %s"
                .formatted(table, CsvInsert.reader(folder.file(file).toString(), header)));
        for (String column : file.columns()) {
            sql.execute("alter table %s add column if not exists %s varchar default ''".formatted(table, name(column)));
        }
    }

    private FileChanges changes() throws SQLException {
        String same = each(file.key(), " and ", column -> "b.%1$s = a.%1$s".formatted(name(column)));
        String onlyAfter = "from after a anti join before b on " + same;
        String onlyBefore = "from before b anti join after a on " + same;
        String differing = "from before b join after a on " + same + " where not ("
                + each(compared(), " and ", column -> "b.%1$s = a.%1$s".formatted(name(column))) + ")";
        return new FileChanges(
                file.fileName(),
                count(onlyAfter),
                count(differing),
                count(onlyBefore),
                keys("a", onlyAfter),
                rows(differing),
                keys("b", onlyBefore));
    }

    private List<String> compared() {
        return file.columns().stream()
                .filter(column -> columns.contains(column) && !file.key().contains(column))
                .toList();
    }

    private long count(String from) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select count(*) " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> keys(String side, String from) throws SQLException {
        List<String> keys = new ArrayList<>();
        String order = each(file.key(), ", ", column -> side + "." + name(column));
        try (ResultSet rows =
                sql.executeQuery("select " + key(side) + " " + from + " order by " + order + " limit " + LISTED)) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private List<RowChange> rows(String from) throws SQLException {
        List<RowChange> changed = new ArrayList<>();
        String cells = each(compared(), ", ", column -> "b.%1$s, a.%1$s".formatted(name(column)));
        String order = each(file.key(), ", ", column -> "a." + name(column));
        try (ResultSet rows = sql.executeQuery(
                "select " + key("a") + ", " + cells + " " + from + " order by " + order + " limit " + LISTED)) {
            while (rows.next()) {
                changed.add(new RowChange(rows.getString(1), cells(rows)));
            }
        }
        return changed;
    }

    private List<CellChange> cells(ResultSet row) throws SQLException {
        List<CellChange> cells = new ArrayList<>();
        List<String> compared = compared();
        for (int i = 0; i < compared.size(); i++) {
            String was = row.getString(2 + 2 * i);
            String is = row.getString(3 + 2 * i);
            if (!was.equals(is)) {
                cells.add(new CellChange(compared.get(i), was, is));
            }
        }
        return cells;
    }

    /** What is filled of the key, in the order of its columns. */
    private String key(String side) {
        return "concat_ws(', ', " + each(file.key(), ", ", column -> "nullif(%s.%s, '')".formatted(side, name(column)))
                + ")";
    }

    private static String each(List<String> columns, String between, UnaryOperator<String> words) {
        return columns.stream().map(words).collect(Collectors.joining(between));
    }

    private static String name(String column) {
        return "\"" + column + "\"";
    }
}
