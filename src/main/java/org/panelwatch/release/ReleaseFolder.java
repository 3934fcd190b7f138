package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps the release files of one data folder, and says which is served. */
record ReleaseFolder(Path path) {

    private static final String POINTER = "CURRENT";
    private static final String SUFFIX = ".duckdb";
    private static final int EARLIER_KEPT = 3;

    /** Makes it where it is not there, and clears it of what dead processes have left. */
    static ReleaseFolder of(Path dataFolder, Path releasesRoot) throws IOException {
        Path path = releasesRoot
                .toAbsolutePath()
                .resolve(ContentHash.shortName(
                        dataFolder.toAbsolutePath().normalize().toString()));
        Files.createDirectories(path);
        Scratch.clearLeftovers(path);
        return new ReleaseFolder(path);
    }

    Path file(String id) {
        return path.resolve(id + "-" + SchemaVersion.shortHash() + SUFFIX);
    }

    Scratch scratch() throws IOException {
        return Scratch.in(path);
    }

    /** Remembers the file as the one that is served, and deletes all but the last few earlier ones. */
    void pointTo(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        try (Scratch scratch = scratch()) {
            Path pointer = Files.writeString(scratch.resolve(POINTER), file.getFileName() + "\n");
            Files.move(pointer, path.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path old : newestFirst().stream().skip(1 + EARLIER_KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** Files of the present schema: the one that was served last, then the others, newest first. */
    List<Path> candidates() throws IOException {
        String mine = "-" + SchemaVersion.shortHash() + SUFFIX;
        List<Path> candidates = new ArrayList<>(newestFirst());
        candidates.removeIf(file -> !file.getFileName().toString().endsWith(mine));
        try {
            Path pointed = path.resolve(Files.readString(path.resolve(POINTER)).strip());
            if (candidates.remove(pointed)) {
                candidates.addFirst(pointed);
            }
        } catch (NoSuchFileException neverServed) {
            return candidates;
        }
        return candidates;
    }

    private List<Path> newestFirst() throws IOException {
        record Dated(Path file, FileTime time) {}
        List<Dated> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file :
                    entries.filter(entry -> entry.toString().endsWith(SUFFIX)).toList()) {
                files.add(new Dated(file, changed(file)));
            }
        }
        files.sort(Comparator.comparing(Dated::time).reversed());
        return files.stream().map(Dated::file).toList();
    }

    private static FileTime changed(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return FileTime.from(Instant.EPOCH);
        }
    }
}
