package org.panelwatch.release;

import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.RELEASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Where the file is; asked again whenever it has to be opened again. */
    interface Place {

        Path file() throws ReleaseFailed;
    }

    private record Opened(DuckDBConnection root, Scratch spill) {}

    private final Place place;
    private final @Nullable OwnData own;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String id;
    private final LocalDate publishedOn;
    private final Counts counts;
    private final Forces forces;
    private @Nullable Opened opened;
    private boolean closed;
    private volatile Instant asked = Instant.now();

    private Release(Place place, Opened opened, LocalDate publishedOn, @Nullable OwnData own) throws SQLException {
        this.place = place;
        this.own = own;
        this.opened = opened;
        this.publishedOn = publishedOn;
        Record marker = marker(opened.root());
        this.id = marker.get(RELEASE.ID);
        this.counts = counts(marker);
        this.forces = forces(opened.root(), own);
    }

    private static Counts counts(Record marker) {
        return new Counts(
                marker.get(RELEASE.HEARINGS),
                marker.get(RELEASE.APPEALS),
                marker.get(RELEASE.OFFICIAL),
                marker.get(RELEASE.FORCES));
    }

    private static Forces forces(DuckDBConnection root, @Nullable OwnData own) {
        List<Force> all = Queries.on(root)
                .select(FORCE.FORCE_, FORCE.NAME, FORCE.KIND, FORCE.REGION, FORCE.COUNTRY)
                .from(FORCE)
                .fetch(Records.mapping(Force::new));
        return own == null ? new Forces(all) : new Forces(all, OwnData.place(all));
    }

    /** @throws ReleaseFailed where the file cannot be read or is not a whole release of the present schema */
    static Release open(Path file, LocalDate publishedOn) throws ReleaseFailed {
        return open(() -> file, publishedOn);
    }

    /** As {@link #open(Path, LocalDate)}, from wherever the file is at the time. */
    static Release open(Place place, LocalDate publishedOn) throws ReleaseFailed {
        return open(place, publishedOn, null);
    }

    /** What was made of a visitor's own files. */
    static Release own(Path file, LocalDate madeOn, OwnData data) throws ReleaseFailed {
        return open(() -> file, madeOn, data);
    }

    private static Release open(Place place, LocalDate publishedOn, @Nullable OwnData own) throws ReleaseFailed {
        Path file = place.file();
        Opened opened = connect(file, own != null);
        try {
            Release release = new Release(place, opened, publishedOn, own);
            opened.spill().claim(release.id);
            return release;
        } catch (SQLException | IOException | DataAccessException notWhole) {
            disconnect(opened);
            throw failed(file, notWhole);
        }
    }

    private static Opened connect(Path file, boolean own) throws ReleaseFailed {
        try {
            Scratch spill = Scratch.in(file.resolveSibling(""));
            try {
                Path spilled = spill.resolve("spill");
                return new Opened(own ? Database.readOwn(file, spilled) : Database.read(file, spilled), spill);
            } catch (SQLException trouble) {
                spill.close();
                throw trouble;
            }
        } catch (SQLException | IOException trouble) {
            throw failed(file, trouble);
        }
    }

    private static void disconnect(Opened opened) {
        try {
            opened.root().close();
        } catch (SQLException trouble) {
            LOG.warn("Could not close a release: {}", trouble.getMessage());
        } finally {
            opened.spill().close();
        }
    }

    private static ReleaseFailed failed(Path file, Exception trouble) {
        return new ReleaseFailed("The release " + file.getFileName() + " cannot be opened", trouble);
    }

    /** How many rows it holds, where the file is there and is a whole release of the present schema. */
    static Optional<Counts> countsIn(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Release release = open(file, LocalDate.EPOCH)) {
            return Optional.of(release.counts);
        } catch (ReleaseFailed notWhole) {
            return Optional.empty();
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

    /** What is said of a visitor's own data; nothing for what is published. */
    public Optional<OwnData> own() {
        return Optional.ofNullable(own);
    }

    /** The day that the list of releases gives, or else the day (UTC) on which this content was first loaded here. */
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
        asked = Instant.now();
        try (Connection connection = connection()) {
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

    /** Opens the file again where it has been laid aside. */
    private synchronized Connection connection() throws SQLException {
        if (closed && own != null) {
            throw new PrivateSpaceClosed();
        }
        if (closed) {
            throw new SQLException("it is closed");
        }
        if (opened == null) {
            try {
                opened = connect(place.file(), own != null);
                opened.spill().claim(id);
            } catch (ReleaseFailed | IOException gone) {
                LOG.warn("The release {} can no longer be asked: {}", id, gone.getMessage());
                throw new ReleaseNotKept(id, List.of());
            }
        }
        return opened.root().duplicate();
    }

    /** When it was asked last. */
    Instant asked() {
        return asked;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized boolean isOpen() {
        return opened != null;
    }

    /**
     * Lays the file aside until the next question, unless it is being asked right now.
     *
     * @return whether the file is laid aside
     */
    boolean rest() {
        if (!turns.tryAcquire(AT_ONCE)) {
            return false;
        }
        try {
            layAside();
            return true;
        } finally {
            turns.release(AT_ONCE);
        }
    }

    private synchronized void layAside() {
        if (opened != null) {
            disconnect(opened);
            opened = null;
        }
    }

    /** Questions that are being answered are answered to the end; later ones fail. */
    @Override
    public synchronized void close() {
        closed = true;
        layAside();
    }
}
