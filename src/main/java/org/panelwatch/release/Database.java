package org.panelwatch.release;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Opens DuckDB files: locked for readers, and for the one who builds open to a single folder of CSV files. */
final class Database {

    /** What one database may use of the machine. */
    private record Means(String threads, String memory, String spill) {}

    private static final Means OURS = new Means("2", "1GB", "2GB");

    /** There may be one for each visitor. */
    private static final Means A_VISITORS = new Means("1", "256MB", "1GB");

    private Database() {}

    /** Read only; no file but its own can be reached and no setting changed. */
    static DuckDBConnection read(Path file, Path spill) throws SQLException {
        return read(file, settings(spill, OURS));
    }

    /** The same for a visitor's own file, with less memory. */
    static DuckDBConnection readOwn(Path file, Path spill) throws SQLException {
        return read(file, settings(spill, A_VISITORS));
    }

    private static DuckDBConnection read(Path file, Properties settings) throws SQLException {
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("lock_configuration", "true");
        // Two readers of one file in this process stay independent of each other.
        settings.setProperty("jdbc_instance_cache", "false");
        return open(file, settings);
    }

    /** A new file, into which CSV files of one folder can be read. */
    static DuckDBConnection build(Path file, Path csvFolder, Path spill) throws SQLException {
        return confined(open(file, settings(spill, OURS)), List.of(csvFolder));
    }

    /** A new file, into which rows are appended; no other file can be reached. */
    static DuckDBConnection buildOwn(Path file, Path spill) throws SQLException {
        return confined(open(file, settings(spill, A_VISITORS)), List.of());
    }

    /** In memory, for reading files of some folders and writing into the scratch. */
    static DuckDBConnection convert(List<Path> folders, Scratch scratch) throws SQLException {
        List<Path> allowed = new ArrayList<>(folders);
        allowed.add(scratch.path());
        DuckDBConnection connection = (DuckDBConnection)
                DriverManager.getConnection("jdbc:duckdb:", settings(scratch.resolve("spill"), OURS));
        return confined(connection, allowed);
    }

    private static DuckDBConnection confined(DuckDBConnection connection, List<Path> folders) throws SQLException {
        try {
            String allowed =
                    folders.stream().map(folder -> quoted(folder + "/")).collect(Collectors.joining(", "));
            execute(connection, "set allowed_directories = [" + allowed + "]");
            execute(connection, "set enable_external_access = false");
            execute(connection, "set lock_configuration = true");
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The text as an SQL string. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static DuckDBConnection open(Path file, Properties settings) throws SQLException {
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    private static Properties settings(Path spill, Means means) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("threads", means.threads());
        settings.setProperty("memory_limit", means.memory());
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("max_temp_directory_size", means.spill());
        return settings;
    }
}
