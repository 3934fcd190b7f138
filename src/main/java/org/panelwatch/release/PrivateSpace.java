package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Progress;
import org.panelwatch.vocabulary.Forces;

/**
 * The files of one visitor and the release that is made of them; nobody else can reach either. Everything but {@link
 * #isClosed} and {@link #close} says {@link PrivateSpaceClosed} once it is closed.
 */
public final class PrivateSpace implements AutoCloseable {

    private final Path root;
    private final PrivateLimits limits;
    private final Clock clock;
    private final Supplier<Forces> forces;
    private final Consumer<PrivateSpace> gone;
    private final List<Path> files = new ArrayList<>();
    private final ReentrantLock loading = new ReentrantLock();
    private @Nullable Scratch folder;
    private @Nullable PrivateRelease release;
    private @Nullable Scratch releaseFolder;
    private int numbered;
    private volatile Instant used;
    private volatile boolean closed;

    PrivateSpace(Path root, PrivateLimits limits, Clock clock, Supplier<Forces> forces, Consumer<PrivateSpace> gone) {
        this.root = root;
        this.limits = limits;
        this.clock = clock;
        this.forces = forces;
        this.gone = gone;
        this.used = clock.instant();
    }

    /**
     * A new empty file for what a visitor brings, alone in its folder.
     *
     * @param name as the visitor calls it; what is not harmless in it is left out
     * @throws TooManyFiles where there are as many as fit; the message is for the visitor
     * @throws IOException where it cannot be written
     */
    public synchronized Path newFile(String name) throws IOException {
        touch();
        if (files.size() >= limits.files()) {
            throw new TooManyFiles(limits);
        }
        Path alone = newFolder("file-", List.of());
        Path file = Files.createFile(alone.resolve(FileNames.harmless(name)));
        files.add(file);
        return file;
    }

    private synchronized Scratch folder() throws IOException {
        if (folder == null) {
            folder = Scratch.in(root);
        }
        return folder;
    }

    /** The files that are there, in the order in which they came. */
    public synchronized List<Path> files() {
        touch();
        return List.copyOf(files);
    }

    /** Deletes a file of this space; no other file. */
    public synchronized void remove(Path file) {
        touch();
        if (files.remove(file)) {
            new Scratch(file.resolveSibling("")).close();
        }
    }

    /**
     * Reads files of this space by a mapping into a release, which replaces the one before. Where it fails, the one before
     * stays.
     *
     * @param files where each file of the mapping is, by its id
     * @param progress may throw to stop the reading
     * @throws TooManyRows where more decisions come of them than fit; the message is for the visitor
     * @throws ReleaseFailed where the release cannot be written
     */
    public PrivateRelease load(Mapping mapping, Map<String, Path> files, Progress progress)
            throws ReleaseFailed, TooManyRows {
        loading.lock();
        try {
            Path alone = newFolder("release-", files.values());
            OwnLoader loader = new OwnLoader(mapping, files, forces.get(), limits, this::touch);
            PrivateRelease loaded = loader.load(alone, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), progress);
            replace(loaded, alone);
            return loaded;
        } catch (IOException trouble) {
            throw new ReleaseFailed("Your files could not be read", trouble);
        } finally {
            loading.unlock();
        }
    }

    private synchronized Path newFolder(String kind, Collection<Path> needed) throws IOException {
        touch();
        if (!files.containsAll(needed)) {
            throw new IllegalArgumentException("Only files of this space can be read");
        }
        return Files.createDirectories(folder().resolve(kind + ++numbered));
    }

    private synchronized void replace(PrivateRelease loaded, Path alone) {
        closeRelease();
        release = loaded;
        releaseFolder = new Scratch(alone);
    }

    private synchronized void closeRelease() {
        if (release != null) {
            release.release().close();
            release = null;
        }
        if (releaseFolder != null) {
            releaseFolder.close();
            releaseFolder = null;
        }
    }

    /** What was loaded last. */
    public synchronized Optional<PrivateRelease> release() {
        touch();
        return Optional.ofNullable(release);
    }

    /** The database of the release, where there is one and it is open. */
    synchronized Optional<Release> opened() {
        return Optional.ofNullable(release).map(PrivateRelease::release).filter(Release::isOpen);
    }

    /** Still in use: the time of being idle begins again. */
    public void touch() {
        if (closed) {
            throw new PrivateSpaceClosed();
        }
        used = clock.instant();
    }

    public boolean isClosed() {
        return closed;
    }

    /** Nobody is idle who waits for files to be read. */
    void closeIfIdle() {
        if (!loading.isLocked() && used.plus(limits.idle()).isBefore(clock.instant())) {
            close();
        }
    }

    /** Deletes the files and what was made of them; a reading that is going on is stopped first. */
    @Override
    public void close() {
        closed = true;
        loading.lock();
        try {
            deleteAll();
        } finally {
            loading.unlock();
            gone.accept(this);
        }
    }

    private synchronized void deleteAll() {
        closeRelease();
        files.clear();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
