package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.ReleaseList;
import org.panelwatch.vocabulary.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The releases that are kept for good use: of each a folder named by its id, with its own CSV files as they were loaded,
 * its record, and the files made of it. A folder appears and goes in one step.
 */
final class Archive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /** Documents of the data folder that go with a release where they are there. */
    static final List<String> DOCUMENTS = List.of("SCHEMA.md", "PROVENANCE.md", "AUDIT.md", "DOMAIN.md", "LICENSE.md");

    private final ReleaseFolder releases;
    private final Clock clock;
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final Set<String> damaged = ConcurrentHashMap.newKeySet();

    Archive(ReleaseFolder releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    Scratch scratch() throws IOException {
        return releases.scratch();
    }

    Path folder(String id) {
        return releases.path().resolve(id);
    }

    /** The records of the whole ones, newest first; of what is damaged the log tells once. */
    List<ReleaseRecord> records() {
        List<ReleaseRecord> records = new ArrayList<>();
        try (Stream<Path> entries = Files.list(releases.path())) {
            entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> ReleaseId.parse(name).isPresent())
                    .forEach(id -> find(id).ifPresent(records::add));
        } catch (IOException unreadable) {
            LOG.warn("The kept releases cannot be listed: {}", unreadable.getMessage());
        }
        records.sort(ReleaseRecord.NEWEST_FIRST);
        return records;
    }

    Optional<ReleaseRecord> find(String id) {
        if (ReleaseId.parse(id).isEmpty() || damaged.contains(id) || !Files.isDirectory(folder(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordFile.read(folder(id)));
        } catch (IOException notWhole) {
            if (said.add(id)) {
                LOG.warn("The kept release {} is left out: {}", id, reason(notWhole));
            }
            return Optional.empty();
        }
    }

    /** A file of a kept release, read through and found to be what was recorded. */
    Path whole(ReleaseRecord record, FileRecord file) throws IOException {
        Path path = folder(record.id()).resolve(file.name());
        if (!file.matches(path)) {
            damaged.add(record.id());
            LOG.warn("The kept release {} is left out: {} is not what was loaded", record.id(), file.name());
            throw new IOException(file.name() + " of the release " + record.id() + " is damaged");
        }
        return path;
    }

    /**
     * Keeps what was loaded, unless it is kept already; a damaged folder of the same id is replaced.
     *
     * @param documents the folder from which the documents are taken
     */
    ReleaseRecord keep(Snapshot snapshot, Counts counts, Path documents) throws IOException {
        ReleaseList list = ReleaseList.read(snapshot.folder().resolve(ReleaseList.FILE_NAME));
        Optional<ReleaseRecord> kept = find(snapshot.id());
        if (kept.isPresent()) {
            return listed(kept.get(), list);
        }
        ReleaseRecord record = listed(record(snapshot, counts), list, false);
        try (Scratch scratch = releases.scratch()) {
            Path folder = Files.createDirectory(scratch.resolve(snapshot.id()));
            for (DataFile file : DataFile.values()) {
                Files.copy(snapshot.folder().resolve(file.fileName()), folder.resolve(file.fileName()));
            }
            for (String document : DOCUMENTS) {
                copyIfThere(documents.resolve(document), folder.resolve(document));
            }
            RecordFile.write(record, folder);
            drop(snapshot.id());
            Files.move(folder, folder(snapshot.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            return find(snapshot.id()).orElseThrow(() -> another);
        }
        damaged.remove(snapshot.id());
        said.remove(snapshot.id());
        return record;
    }

    private ReleaseRecord record(Snapshot snapshot, Counts counts) throws IOException {
        Instant now = clock.instant();
        List<FileRecord> files = new ArrayList<>();
        for (DataFile file : DataFile.values()) {
            files.add(FileRecord.of(snapshot.folder().resolve(file.fileName()), (long) counts.of(file)));
        }
        String before =
                releases.served().filter(id -> !id.equals(snapshot.id())).orElse(null);
        return new ReleaseRecord(
                snapshot.id(), LocalDate.ofInstant(now, ZoneOffset.UTC), null, now, before, counts, files);
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
        }
    }

    /** Writes the days and notes of the list into the records of the releases that it names. */
    void date(ReleaseList list) throws IOException {
        for (ReleaseRecord record : records()) {
            listed(record, list);
        }
    }

    private ReleaseRecord listed(ReleaseRecord record, ReleaseList list) throws IOException {
        return listed(record, list, true);
    }

    private ReleaseRecord listed(ReleaseRecord record, ReleaseList list, boolean kept) throws IOException {
        ReleaseList.@Nullable Entry entry =
                list.find(new ReleaseId(record.id())).orElse(null);
        if (entry == null) {
            return record;
        }
        ReleaseRecord dated = record.listed(entry.releasedOn(), entry.note());
        if (kept && !dated.equals(record)) {
            try (Scratch scratch = releases.scratch()) {
                RecordFile.write(dated, scratch.path());
                Files.move(
                        scratch.resolve(RecordFile.NAME),
                        folder(record.id()).resolve(RecordFile.NAME),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return dated;
    }

    /** Lets go of a release: its folder is moved away in one step, then deleted. */
    void drop(String id) throws IOException {
        try (Scratch scratch = releases.scratch()) {
            Files.move(folder(id), scratch.resolve("dropped"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException goneAlready) {
            LOG.debug("{} is gone already", id);
        }
    }

    private static String reason(IOException trouble) {
        return trouble instanceof NoSuchFileException missing
                ? Path.of(missing.getFile()).getFileName() + " is missing"
                : String.valueOf(trouble.getMessage());
    }
}
