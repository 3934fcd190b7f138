package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.ReleaseList;

/** Makes release files out of data folders. A file appears in the releases folder only when it is whole. */
final class Loader {

    private static final String BUILT = "release.duckdb";

    private final ReleaseFolder releases;
    private final Archive archive;

    Loader(ReleaseFolder releases, Archive archive) {
        this.releases = releases;
        this.archive = archive;
    }

    /**
     * The release of the data's present content, which is built and kept unless it is there already.
     *
     * @throws DataFolderMissing when the folder or one of its files is not there
     * @throws ReleaseFailed when reading or writing fails
     */
    LoadResult load(Path dataFolder) throws DataFolderMissing, ReleaseFailed {
        DataFolder.open(dataFolder);
        try (Scratch scratch = releases.scratch()) {
            Snapshot snapshot = Snapshot.of(dataFolder, scratch.resolve("data"));
            Path published = releases.file(snapshot.id());
            Optional<Counts> whole = Release.countsIn(published);
            CheckReport verdict =
                    whole.isPresent() ? listChecked(snapshot) : build(snapshot, scratch, fresh(snapshot.folder()));
            if (!verdict.clean()) {
                return new LoadResult.Refused(snapshot.id(), verdict);
            }
            ReleaseRecord record = archive.keep(snapshot, whole.orElseGet(() -> counts(verdict)), dataFolder);
            publish(scratch, published);
            archive.date(ReleaseList.read(snapshot.folder().resolve(ReleaseList.FILE_NAME)));
            return new LoadResult.Loaded(record, published);
        } catch (IOException | SQLException | DataAccessException | IllegalStateException trouble) {
            throw new ReleaseFailed("The data in " + dataFolder + " could not be loaded", trouble);
        }
    }

    /**
     * The database file of a kept release, built from its own CSV files where there is none of the present schema. Rows
     * are not checked again: they were when they were loaded, by the rules of that time.
     */
    Path kept(ReleaseRecord record) throws ReleaseFailed {
        Path published = releases.file(record.id());
        if (Release.countsIn(published).isPresent()) {
            return published;
        }
        try (Scratch scratch = releases.scratch()) {
            for (FileRecord file : record.files()) {
                archive.whole(record, file);
            }
            Snapshot snapshot = Snapshot.of(archive.folder(record.id()), scratch.resolve("data"));
            CheckReport verdict = build(snapshot, scratch, () -> loadedOnce(record));
            if (!verdict.clean() || !snapshot.id().equals(record.id())) {
                throw new IOException("its files are not what was loaded");
            }
            publish(scratch, published);
            return published;
        } catch (IOException | SQLException | DataFolderMissing | DataAccessException | IllegalStateException trouble) {
            throw new ReleaseFailed("The kept release " + record.id() + " could not be built again", trouble);
        }
    }

    private static CheckReport loadedOnce(ReleaseRecord record) {
        Map<DataFile, Long> rows = new EnumMap<>(DataFile.class);
        for (DataFile file : DataFile.values()) {
            rows.put(file, (long) record.counts().of(file));
        }
        return new CheckReport(List.of(), rows);
    }

    private static CheckReport listChecked(Snapshot snapshot) {
        Path list = snapshot.folder().resolve(ReleaseList.FILE_NAME);
        return new CheckReport(Files.exists(list) ? ReleaseList.check(list) : List.of(), Map.of());
    }

    private static Counts counts(CheckReport report) {
        Map<DataFile, Long> rows = report.records();
        return new Counts(
                rows.getOrDefault(DataFile.HEARINGS, 0L).intValue(),
                rows.getOrDefault(DataFile.APPEALS, 0L).intValue(),
                rows.getOrDefault(DataFile.OFFICIAL, 0L).intValue(),
                rows.getOrDefault(DataFile.FORCES, 0L).intValue());
    }

    /** The check reads the files in one thread while the database reads them in another. */
    private static Supplier<CheckReport> fresh(Path snapshot) throws DataFolderMissing {
        FutureTask<CheckReport> check = new FutureTask<>(DataFolder.open(snapshot)::check);
        Thread.ofPlatform().daemon().name("data-check").start(check);
        return () -> result(check);
    }

    private static CheckReport build(Snapshot snapshot, Scratch scratch, Supplier<CheckReport> check)
            throws DataFolderMissing, SQLException {
        DataFolder folder = DataFolder.open(snapshot.folder());
        try (ReleaseFile release = ReleaseFile.create(scratch.resolve(BUILT), folder, scratch.resolve("spill"))) {
            return release.fill(snapshot.id(), check);
        }
    }

    private static void publish(Scratch scratch, Path published) throws IOException {
        Path built = scratch.resolve(BUILT);
        if (Files.exists(built)) {
            Files.move(built, published, StandardCopyOption.ATOMIC_MOVE);
        }
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
