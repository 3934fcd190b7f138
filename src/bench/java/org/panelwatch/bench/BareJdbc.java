package org.panelwatch.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** A release file asked without the application, opened with the application's settings. */
final class BareJdbc implements AutoCloseable {

    private final Connection connection;

    BareJdbc(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("jdbc_instance_cache", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    /** Sends the statements and reads every cell of their answers; returns how many rows there were. */
    int run(List<String> statements) {
        int rows = 0;
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try (ResultSet result = statement.executeQuery(sql)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        for (int column = 1; column <= columns; column++) {
                            result.getObject(column);
                        }
                        rows++;
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
