package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.panelwatch.vocabulary.Forces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The private files of visitors, each in a folder of its own; gone with the session, after a while idle, and at the end.
 * Safe for any number of threads.
 */
public final class PrivateSpaces implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateSpaces.class);
    /** Databases that stay open though nobody asks them. */
    static final int OPEN = 4;

    private static final Duration LOOKED_AT = Duration.ofSeconds(30);

    private final Path root;
    private final PrivateLimits limits;
    private final Clock clock;
    private final Supplier<Forces> forces;
    private final Set<PrivateSpace> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("private-files").factory());
    private boolean closed;

    /**
     * @param root the folder for all of them, which nobody but this user of the machine can look into; what processes
     *     that are no longer alive have left in it is deleted
     * @param clock says how long visitors have been idle
     * @param forces ours, which visitors' files may name
     * @throws IOException where the folder cannot be made or written
     */
    public PrivateSpaces(Path root, PrivateLimits limits, Clock clock, Supplier<Forces> forces) throws IOException {
        this(root, limits, clock, forces, LOOKED_AT);
    }

    /** @param every how often idle ones are looked for */
    PrivateSpaces(Path root, PrivateLimits limits, Clock clock, Supplier<Forces> forces, Duration every)
            throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath().normalize());
        this.limits = limits;
        this.clock = clock;
        this.forces = forces;
        forNobodyElse(this.root);
        Scratch.clearLeftovers(this.root);
        watch.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void forNobodyElse(Path folder) throws IOException {
        var permissions = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    public PrivateLimits limits() {
        return limits;
    }

    /**
     * An empty space for one visitor.
     *
     * @throws PrivateSpacesFull where as many as fit are open; the message is for the visitor
     */
    public synchronized PrivateSpace open() throws PrivateSpacesFull {
        if (closed) {
            throw new PrivateSpaceClosed();
        }
        closeIdle();
        if (open.size() >= limits.visitors()) {
            throw new PrivateSpacesFull(limits);
        }
        PrivateSpace space = new PrivateSpace(root, limits, clock, forces, open::remove);
        open.add(space);
        return space;
    }

    /** How many are open. */
    public int count() {
        return open.size();
    }

    void look() {
        closeIdle();
        restIdle();
    }

    /** Lays aside the databases of those that ask nothing, but for a few. */
    private void restIdle() {
        List<Release> asked = opened();
        asked.stream().limit(Math.max(0, asked.size() - OPEN)).forEach(Release::rest);
    }

    private List<Release> opened() {
        return open.stream()
                .flatMap(space -> space.opened().stream())
                .sorted(Comparator.comparing(Release::asked))
                .toList();
    }

    int openDatabases() {
        return opened().size();
    }

    /** Closes those that have not been used for long. */
    void closeIdle() {
        for (PrivateSpace space : List.copyOf(open)) {
            try {
                space.closeIfIdle();
            } catch (RuntimeException trouble) {
                LOG.warn("Private files could not be closed: {}", trouble.getMessage());
            }
        }
    }

    /** Closes all, and opens no more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        watch.shutdownNow();
        List.copyOf(open).forEach(PrivateSpace::close);
    }
}
