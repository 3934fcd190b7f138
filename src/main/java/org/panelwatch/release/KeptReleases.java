package org.panelwatch.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kept releases that are asked: opened when one is, built again where they must be, one after the other. */
final class KeptReleases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptReleases.class);

    /** Files that stay open though nobody asks them. */
    static final int OPEN = 4;

    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int WAIT_SECONDS = 10;

    private final Archive archive;
    private final Loader loader;
    private final Map<String, Release> opened = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock(true);

    KeptReleases(Archive archive, Loader loader) {
        this.archive = archive;
        this.loader = loader;
    }

    /**
     * @throws ReleaseNotKept where there is none of this id, or it is damaged
     * @throws ReleaseBusy where others are built again and its turn does not come within 10 seconds
     */
    Release find(String id) {
        Release known = opened.get(id);
        if (known == null) {
            known = open(id);
        }
        restAllBut(known);
        return known;
    }

    private Release open(String id) {
        if (archive.find(id).isEmpty()) {
            throw notKept(id);
        }
        takeTurn();
        try {
            Release known = opened.get(id);
            if (known != null) {
                return known;
            }
            ReleaseRecord record = archive.find(id).orElseThrow(() -> notKept(id));
            Release release = Release.open(() -> loader.kept(record), record.date());
            opened.put(id, release);
            return release;
        } catch (ReleaseFailed damaged) {
            LOG.warn("{}", damaged.getMessage());
            throw notKept(id);
        } finally {
            opening.unlock();
        }
    }

    private void takeTurn() {
        try {
            if (!opening.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ReleaseBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReleaseBusy();
        }
    }

    private ReleaseNotKept notKept(String id) {
        return new ReleaseNotKept(
                id, archive.records().stream().map(ReleaseRecord::id).toList());
    }

    /** Lays aside those that have been left alone longest, down to the few that may stay open. */
    private void restAllBut(@Nullable Release wanted) {
        List<Release> open = opened.values().stream()
                .filter(Release::isOpen)
                .sorted(Comparator.comparing(Release::asked))
                .toList();
        open.stream()
                .filter(release -> release != wanted)
                .limit(Math.max(0, open.size() - OPEN))
                .forEach(Release::rest);
    }

    /** Lays aside those that nobody has asked for some minutes. */
    void restIdle() {
        Instant since = Instant.now().minus(IDLE);
        opened.values().stream()
                .filter(release -> release.isOpen() && release.asked().isBefore(since))
                .forEach(Release::rest);
    }

    /**
     * Forgets a release, so that its files can go or be opened with another day.
     *
     * @return whether nobody is asking it
     */
    boolean forget(String id) {
        Release release = opened.get(id);
        if (release != null && !release.rest()) {
            return false;
        }
        opened.remove(id);
        return true;
    }

    /** Forgets those whose day has been changed. */
    void forgetOutdated() {
        archive.records().forEach(record -> {
            Release release = opened.get(record.id());
            if (release != null && !release.publishedOn().equals(record.date())) {
                opened.remove(record.id());
                release.rest();
            }
        });
    }

    int open() {
        return (int) opened.values().stream().filter(Release::isOpen).count();
    }

    @Override
    public void close() {
        opened.values().forEach(Release::close);
        opened.clear();
    }
}
