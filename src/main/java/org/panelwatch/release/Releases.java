package org.panelwatch.release;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.panelwatch.dataset.DataFolderMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The releases of one data folder: serves the newest whole one, watches the folder, and replaces what it serves when the
 * data change and have no faults.
 */
public final class Releases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

    private record Serving(Release release, Instant since) {}

    private final Path dataFolder;
    private final House house;
    private final FolderWatch watch;
    private final Watching watching;
    private final List<Consumer<Release>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Release> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            look -> Thread.ofPlatform().daemon().name("data-watch").unstarted(look));
    private volatile Serving serving;
    private volatile Instant checkedAt;
    private volatile FolderState folderState;

    private Releases(Path dataFolder, House house, FolderWatch watch, Watching watching, Start start) {
        this.dataFolder = dataFolder;
        this.house = house;
        this.watch = watch;
        this.watching = watching;
        this.serving = new Serving(start.release(), Instant.now());
        this.checkedAt = serving.since();
        this.folderState = start.folderState();
        open.add(start.release());
    }

    /** As {@link #open(Path, Path, Watching, Keeping)}, watching as usual and letting nothing go. */
    public static Releases open(Path dataFolder, Path releasesRoot)
            throws DataFolderMissing, DataRefused, ReleaseFailed {
        return open(dataFolder, releasesRoot, Watching.USUAL, Keeping.EVERYTHING);
    }

    /** As {@link #open(Path, Path, Watching, Keeping)}, keeping as many as usual. */
    public static Releases open(Path dataFolder, Path releasesRoot, Watching watching)
            throws DataFolderMissing, DataRefused, ReleaseFailed {
        return open(dataFolder, releasesRoot, watching, Keeping.USUAL);
    }

    /**
     * Serves the folder's present content, or, where that cannot be loaded, the release that was served last.
     *
     * @param releasesRoot keeps the release files; several data folders may share it
     * @throws DataFolderMissing when the data are not there and never were
     * @throws DataRefused when the data have faults and no earlier release of the folder is kept
     * @throws ReleaseFailed when the data cannot be read or the releases not be written
     */
    public static Releases open(Path dataFolder, Path releasesRoot, Watching watching, Keeping keeping)
            throws DataFolderMissing, DataRefused, ReleaseFailed {
        House house = House.of(dataFolder, releasesRoot, keeping);
        FolderWatch watch = new FolderWatch(dataFolder);
        Start start = Start.with(dataFolder, house);
        if (start.folderState() instanceof FolderState.Unreadable) {
            watch.tryAgain();
        }
        Releases releases = new Releases(dataFolder, house, watch, watching, start);
        house.clear(start.release().id());
        releases.startWatching();
        return releases;
    }

    private void startWatching() {
        long every = watching.every().toMillis();
        watcher.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    /** The release to ask now. Take it anew for each figure: a replaced one can be asked for a short time only. */
    public Release current() {
        return serving.release();
    }

    /**
     * A kept release, opened when it is asked for; take it anew for each figure.
     *
     * @throws ReleaseNotKept where there is none of this id, or it is damaged
     * @throws ReleaseBusy where it has to be built again and too many others have, too
     */
    public Release find(String id) {
        Release now = current();
        return now.id().equals(id) ? now : house.kept().find(id);
    }

    /** What is known of each kept release, the one that is served among them, newest first. */
    public List<ReleaseRecord> kept() {
        return house.archive().records();
    }

    Archive archive() {
        return house.archive();
    }

    public ReleasesState state() {
        Serving now = serving;
        return new ReleasesState(now.release().id(), now.since(), checkedAt, folderState);
    }

    /** Calls back with each new release, once it is served. */
    public void onSwap(Consumer<Release> listener) {
        listeners.add(listener);
    }

    private void look() {
        try {
            if (watch.settledChange()) {
                takeUp();
            }
        } catch (DataFolderMissing | ReleaseFailed | RuntimeException trouble) {
            if (watcher.isShutdown()) {
                return;
            }
            watch.tryAgain();
            stay(new FolderState.Unreadable(String.valueOf(trouble.getMessage())));
        }
        checkedAt = Instant.now();
        house.kept().restIdle();
    }

    private void takeUp() throws DataFolderMissing, ReleaseFailed {
        switch (house.loader().load(dataFolder)) {
            case LoadResult.Refused refused -> stay(new FolderState.Refused(refused.id(), refused.report()));
            case LoadResult.Loaded loaded when isServed(loaded.record()) -> folderState = new FolderState.Served();
            case LoadResult.Loaded loaded -> swap(Start.opened(loaded, house.folder()));
        }
        house.kept().forgetOutdated();
    }

    private boolean isServed(ReleaseRecord record) {
        Release now = current();
        return now.id().equals(record.id()) && now.publishedOn().equals(record.date());
    }

    private void stay(FolderState state) {
        if (state.equals(folderState)) {
            return;
        }
        folderState = state;
        String reason = switch (state) {
            case FolderState.Refused refused -> refused.sentence();
            case FolderState.Unreadable unreadable -> unreadable.sentence();
            case FolderState.Served served -> throw new IllegalArgumentException("Nothing stays: " + served);
        };
        LOG.warn(
                "Release {} stays, since the data have changed but cannot be loaded: {}",
                current().id(),
                reason);
    }

    private void swap(Release next) {
        open.add(next);
        Release last = current();
        serving = new Serving(next, Instant.now());
        folderState = new FolderState.Served();
        LOG.info("Release {} replaces {}", next.id(), last.id());
        watcher.schedule(() -> retire(last), watching.grace().toMillis(), TimeUnit.MILLISECONDS);
        for (Consumer<Release> listener : listeners) {
            try {
                listener.accept(next);
            } catch (RuntimeException failed) {
                LOG.error("A listener failed on release {}", next.id(), failed);
            }
        }
    }

    private void retire(Release release) {
        if (open.remove(release)) {
            release.close();
            house.clear(current().id());
        }
    }

    @Override
    public void close() {
        watcher.shutdownNow();
        try {
            if (!watcher.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A load is still running; its files are removed at the next start");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        open.forEach(Release::close);
        open.clear();
        house.close();
    }
}
