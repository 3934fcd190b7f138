package org.panelwatch.release;

import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.RELEASE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.panelwatch.dataset.mapping.MappedRow;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Progress;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.ForceKind;
import org.panelwatch.vocabulary.Forces;

/**
 * Makes a release of a visitor's files: rows are written as they are read, none is kept in memory.
 *
 * @param files where each file of the mapping is, by its id
 * @param ours forces that the files may name besides those of the mapping
 * @param inUse is called now and then, and throws where the files have been deleted meanwhile
 */
record OwnLoader(Mapping mapping, Map<String, Path> files, Forces ours, PrivateLimits limits, Runnable inUse) {

    private static final String FILE = "own.duckdb";
    private static final int ROWS_BETWEEN = 1000;
    private static final int ID_BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Ends a reading from within. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped(Exception why) {
            super(why);
        }
    }

    /**
     * @param folder where the file of the release comes to lie; deleted where it fails
     * @param today the day that the release bears
     */
    PrivateRelease load(Path folder, LocalDate today, Progress progress) throws ReleaseFailed, TooManyRows {
        boolean done = false;
        try {
            PrivateRelease loaded = build(folder, today, progress);
            done = true;
            return loaded;
        } catch (SQLException | DataAccessException | IllegalStateException trouble) {
            throw new ReleaseFailed("Your files could not be made ready", trouble);
        } finally {
            if (!done) {
                new Scratch(folder).close();
            }
        }
    }

    private PrivateRelease build(Path folder, LocalDate today, Progress progress)
            throws SQLException, ReleaseFailed, TooManyRows {
        Path file = folder.resolve(FILE);
        OwnData own;
        MappingReport report;
        try (DuckDBConnection connection = Database.buildOwn(file, folder.resolve("spill"))) {
            Database.execute(connection, SchemaVersion.sql());
            Database.execute(connection, "begin transaction");
            OwnTables tables = new OwnTables(connection, mapping);
            try (tables) {
                report = read(tables, progress);
            }
            own = finish(connection, tables, report);
        }
        return new PrivateRelease(Release.own(file, today, own), mapping, report);
    }

    private MappingReport read(OwnTables tables, Progress progress) throws SQLException, TooManyRows {
        Set<String> known = ours.all().stream().map(Force::code).collect(Collectors.toSet());
        try {
            return new MappedRows(mapping, files, known).read(row -> add(row, tables), (bytes, of) -> {
                inUse.run();
                progress.read(bytes, of);
            });
        } catch (Stopped stopped) {
            switch (stopped.getCause()) {
                case SQLException trouble -> throw trouble;
                case TooManyRows more -> throw more;
                case null, default -> throw stopped;
            }
        }
    }

    private void add(MappedRow row, OwnTables tables) {
        try {
            if (tables.count() >= limits.rows()) {
                throw new TooManyRows(limits);
            }
            if (tables.count() % ROWS_BETWEEN == 0) {
                inUse.run();
            }
            tables.add(row);
        } catch (SQLException | TooManyRows why) {
            throw new Stopped(why);
        }
    }

    /** Forces, stages and, last, the row that says that the file is whole. */
    private OwnData finish(DuckDBConnection connection, OwnTables tables, MappingReport report) throws SQLException {
        DSLContext sql = Queries.on(connection);
        List<Force> forces = occurring(tables.forces());
        forces.forEach(force -> sql.insertInto(FORCE)
                .set(FORCE.FORCE_, force.code())
                .set(FORCE.NAME, force.name())
                .set(FORCE.KIND, force.kind())
                .set(FORCE.REGION, force.region())
                .set(FORCE.COUNTRY, force.country())
                .execute());
        new StageTable(connection).fill();
        sql.insertInto(RELEASE)
                .set(RELEASE.ID, newId())
                .set(RELEASE.SCHEMA_HASH, SchemaVersion.shortHash())
                .set(RELEASE.HEARINGS, tables.count())
                .set(RELEASE.APPEALS, 0)
                .set(RELEASE.OFFICIAL, 0)
                .set(RELEASE.FORCES, forces.size())
                .execute();
        Database.execute(connection, "commit");
        Database.execute(connection, "checkpoint");
        Map<String, Long> without = new LinkedHashMap<>();
        report.withoutFinding().forEach((why, rows) -> without.put(why.label(), rows));
        return OwnData.of(
                mapping,
                new OwnData.Size(tables.count(), tables.undated(), tables.careerEnding(), forces.size(), without));
    }

    /** In the order of ours, then of the mapping. */
    private List<Force> occurring(Set<String> codes) {
        Stream<Force> theirs = mapping.forces().entrySet().stream()
                .map(force -> new Force(force.getKey(), force.getValue(), ForceKind.TERRITORIAL, null, ""));
        Stream<Force> all = Stream.concat(
                ours.all().stream()
                        .filter(force -> !mapping.forces().containsKey(force.code()))
                        .map(force -> new Force(
                                force.code(), force.name(), ForceKind.TERRITORIAL, force.region(), force.country())),
                theirs);
        return all.filter(force -> codes.contains(force.code())).toList();
    }

    /** Of the form of an id of what is published, and by chance alone: it says nothing of the data. */
    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
