package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jooq.exception.DataAccessException;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;

/** Makes release files out of data folders. A file appears in the releases folder only when it is whole. */
final class Loader {

    private final ReleaseFolder releases;

    Loader(ReleaseFolder releases) {
        this.releases = releases;
    }

    /**
     * The release of the data's present content, which is built unless it is there already.
     *
     * @throws DataFolderMissing when the folder or one of its files is not there
     * @throws ReleaseFailed when reading or writing fails
     */
    LoadResult load(Path dataFolder) throws DataFolderMissing, ReleaseFailed {
        DataFolder.open(dataFolder);
        try (Scratch scratch = releases.scratch()) {
            Snapshot snapshot = Snapshot.of(dataFolder, scratch.resolve("data"));
            Path published = releases.file(snapshot.id());
            if (Release.isWhole(published)) {
                return new LoadResult.Loaded(snapshot.id(), published);
            }
            return build(snapshot, scratch, published);
        } catch (IOException | SQLException | DataAccessException | IllegalStateException trouble) {
            throw new ReleaseFailed("The data in " + dataFolder + " could not be loaded", trouble);
        }
    }

    /** The check reads the files in one thread while the database reads them in another. */
    private static LoadResult build(Snapshot snapshot, Scratch scratch, Path published)
            throws DataFolderMissing, IOException, SQLException {
        DataFolder folder = DataFolder.open(snapshot.folder());
        FutureTask<CheckReport> check = new FutureTask<>(folder::check);
        Thread.ofPlatform().daemon().name("data-check").start(check);
        Path file = scratch.resolve("release.duckdb");
        CheckReport verdict;
        try (ReleaseFile release = ReleaseFile.create(file, folder, scratch.resolve("spill"))) {
            verdict = release.fill(snapshot.id(), () -> result(check));
        }
        if (!verdict.clean()) {
            return new LoadResult.Refused(snapshot.id(), verdict);
        }
        Files.move(file, published, StandardCopyOption.ATOMIC_MOVE);
        return new LoadResult.Loaded(snapshot.id(), published);
    }

    private static CheckReport result(FutureTask<CheckReport> check) {
        try {
            return check.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The check of the data failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check of the data was stopped", stopped);
        }
    }
}
