package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that one application keeps of one data folder, and the letting go of what is kept no longer. */
final class House implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final ReleaseFolder folder;
    private final Keeping keeping;
    private final Archive archive;
    private final Loader loader;
    private final KeptReleases kept;

    private House(ReleaseFolder folder, Keeping keeping) {
        this.folder = folder;
        this.keeping = keeping;
        this.archive = new Archive(folder, keeping.clock());
        this.loader = new Loader(folder, archive);
        this.kept = new KeptReleases(archive, loader);
    }

    static House of(Path dataFolder, Path releasesRoot, Keeping keeping) throws ReleaseFailed {
        try {
            return new House(ReleaseFolder.of(dataFolder, releasesRoot), keeping);
        } catch (IOException trouble) {
            throw new ReleaseFailed("The folder for releases, " + releasesRoot + ", cannot be written", trouble);
        }
    }

    ReleaseFolder folder() {
        return folder;
    }

    Archive archive() {
        return archive;
    }

    Loader loader() {
        return loader;
    }

    KeptReleases kept() {
        return kept;
    }

    /** Lets go of what is kept no longer, but of nothing that is being asked, here or by another process. */
    void clear(String served) {
        if (keeping.earlier() == Keeping.EVERYTHING.earlier()) {
            return;
        }
        try {
            List<Path> databases = folder.newestFirst();
            List<ReleaseRecord> records = archive.records();
            Set<String> stay = new HashSet<>(Set.of(served));
            records.forEach(record -> stay.add(record.id()));
            for (String id : keeping.dropped(records, served)) {
                if (kept.forget(id) && !Scratch.claimed(folder.path()).contains(id)) {
                    LOG.info("Release {} is kept no longer", id);
                    archive.drop(id);
                    stay.remove(id);
                }
            }
            stay.addAll(Scratch.claimed(folder.path()));
            folder.clear(databases, stay);
        } catch (IOException trouble) {
            LOG.warn("Not every release that is kept no longer could be removed: {}", trouble.getMessage());
        }
    }

    @Override
    public void close() {
        kept.close();
    }
}
