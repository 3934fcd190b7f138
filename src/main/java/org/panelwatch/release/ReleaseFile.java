package org.panelwatch.release;

import static org.panelwatch.release.schema.Tables.RELEASE;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.Severity;

/** A release file while it is written. */
final class ReleaseFile implements AutoCloseable {

    private final DuckDBConnection connection;
    private final DataFolder folder;

    private ReleaseFile(DuckDBConnection connection, DataFolder folder) {
        this.connection = connection;
        this.folder = folder;
    }

    static ReleaseFile create(Path file, DataFolder folder, Path spill) throws SQLException {
        return new ReleaseFile(Database.build(file, folder.path(), spill), folder);
    }

    /**
     * Writes everything in one transaction, which is kept only when the report is clean and this reader saw the same
     * number of records.
     *
     * @param check gives the report on the same files; asked once they are read
     * @return the report, with a fault added where this reader could not follow the files
     */
    CheckReport fill(String id, Supplier<CheckReport> check) throws SQLException {
        Database.execute(connection, "begin transaction");
        CellProblem unreadable = insertAll();
        CheckReport report = check.get();
        if (report.clean()) {
            List<CellProblem> problems = unreadable == null ? disagreements(report) : List.of(unreadable);
            if (problems.isEmpty()) {
                finish(id);
                return report;
            }
            report = with(report, problems);
        }
        Database.execute(connection, "rollback");
        return report;
    }

    private @Nullable CellProblem insertAll() throws SQLException {
        Database.execute(connection, SchemaVersion.sql());
        for (DataFile file : DataFile.values()) {
            try {
                Database.execute(connection, CsvInsert.of(file, folder));
            } catch (IOException unreadable) {
                return unreadable(file, unreadable);
            } catch (SQLException unreadable) {
                if (liesInTheMachine(unreadable)) {
                    throw unreadable;
                }
                return unreadable(file, unreadable);
            }
        }
        return null;
    }

    private static boolean liesInTheMachine(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith("IO Error") || message.startsWith("Out of Memory");
    }

    private static CellProblem unreadable(DataFile file, Exception failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return fault(file, "cannot be read by the database (" + reason + ")");
    }

    private List<CellProblem> disagreements(CheckReport report) {
        List<CellProblem> problems = new ArrayList<>();
        report.records().forEach((file, records) -> {
            int loaded = count(file);
            if (records != loaded) {
                String message = "holds %d records for the check and %d for the database".formatted(records, loaded);
                problems.add(fault(file, message));
            }
        });
        return problems;
    }

    private static CellProblem fault(DataFile file, String message) {
        String hint = "look for a quotation mark that is not doubled inside a quoted cell";
        return new CellProblem(file.fileName(), 0, null, null, "readers_disagree", message, hint, Severity.FAULT);
    }

    private static CheckReport with(CheckReport report, List<CellProblem> more) {
        List<CellProblem> problems = new ArrayList<>(report.problems());
        problems.addAll(more);
        return new CheckReport(problems, report.records());
    }

    private int count(DataFile file) {
        return Queries.on(connection).fetchCount(DSL.table(DSL.name(table(file))));
    }

    private static String table(DataFile file) {
        return switch (file) {
            case FORCES -> "force";
            case HEARINGS -> "hearing";
            case APPEALS -> "appeal";
            case OFFICIAL -> "official";
        };
    }

    private void finish(String id) throws SQLException {
        new StageTable(connection).fill();
        Queries.on(connection)
                .insertInto(RELEASE)
                .set(RELEASE.ID, id)
                .set(RELEASE.SCHEMA_HASH, SchemaVersion.shortHash())
                .set(RELEASE.HEARINGS, count(DataFile.HEARINGS))
                .set(RELEASE.APPEALS, count(DataFile.APPEALS))
                .set(RELEASE.OFFICIAL, count(DataFile.OFFICIAL))
                .set(RELEASE.FORCES, count(DataFile.FORCES))
                .execute();
        Database.execute(connection, "commit");
        Database.execute(connection, "checkpoint");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
