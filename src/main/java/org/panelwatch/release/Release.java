package org.panelwatch.release;

import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.RELEASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.Forces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One content of the data, loaded and ready to be asked; it never changes. Safe for any number of threads. */
public final class Release implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Release.class);
    private static final int AT_ONCE = 4;
    private static final int WAIT_SECONDS = 10;

    private final DuckDBConnection root;
    private final Scratch spill;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String id;
    private final LocalDate publishedOn;
    private final Counts counts;
    private final Forces forces;

    private Release(DuckDBConnection root, Scratch spill, Record marker) {
        this.root = root;
        this.spill = spill;
        this.id = marker.get(RELEASE.ID);
        this.publishedOn = marker.get(RELEASE.PUBLISHED_ON);
        this.counts = new Counts(
                marker.get(RELEASE.HEARINGS),
                marker.get(RELEASE.APPEALS),
                marker.get(RELEASE.OFFICIAL),
                marker.get(RELEASE.FORCES));
        this.forces = forces(root);
    }

    private static Forces forces(DuckDBConnection root) {
        return new Forces(Queries.on(root)
                .select(FORCE.FORCE_, FORCE.NAME, FORCE.KIND, FORCE.REGION, FORCE.COUNTRY)
                .from(FORCE)
                .fetch(Records.mapping(Force::new)));
    }

    /** @throws ReleaseFailed where the file cannot be read or is not a whole release of the present schema */
    static Release open(Path file) throws ReleaseFailed {
        try {
            Scratch spill = Scratch.in(file.resolveSibling(""));
            DuckDBConnection root = Database.read(file, spill.resolve("spill"));
            try {
                return new Release(root, spill, marker(root));
            } catch (SQLException | DataAccessException notWhole) {
                root.close();
                spill.close();
                throw notWhole;
            }
        } catch (SQLException | IOException | DataAccessException trouble) {
            throw new ReleaseFailed("The release " + file.getFileName() + " cannot be opened", trouble);
        }
    }

    /** Whether the file is there, and is a whole release of the present schema. */
    static boolean isWhole(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (Release release = open(file)) {
            return release.counts != null;
        } catch (ReleaseFailed notWhole) {
            return false;
        }
    }

    private static Record marker(DuckDBConnection root) throws SQLException {
        Record marker = Queries.on(root)
                .selectFrom(RELEASE)
                .where(RELEASE.SCHEMA_HASH.eq(SchemaVersion.shortHash()))
                .fetchOne();
        if (marker == null) {
            throw new SQLException("it is not whole, or was made by another version of this application");
        }
        return marker;
    }

    /** The first 12 hexadecimal digits of the hash of the data. */
    public String id() {
        return id;
    }

    /** The day (UTC) on which this content was first loaded here. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public Counts counts() {
        return counts;
    }

    /** The forces that the data list, in their order. */
    public Forces forces() {
        return forces;
    }

    /**
     * Puts a question to the tables of {@code release.schema}. At most four are answered at a time, in the order in
     * which they come; each is given up after 20 seconds.
     *
     * @throws ReleaseBusy where its turn does not come within 10 seconds
     */
    public <T extends @Nullable Object> T ask(Function<DSLContext, T> question) {
        takeTurn();
        try (Connection connection = root.duplicate()) {
            return question.apply(Queries.timed(connection));
        } catch (SQLException trouble) {
            throw new DataAccessException("The release " + id + " could not be asked", trouble);
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ReleaseBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReleaseBusy();
        }
    }

    /** Questions that are being answered are answered to the end. */
    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException trouble) {
            LOG.warn("Could not close the release {}: {}", id, trouble.getMessage());
        } finally {
            spill.close();
        }
    }
}
