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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.panelwatch.vocabulary.ReleaseId;

/** The folder that keeps the release files of one data folder, and says which is served. */
record ReleaseFolder(Path path) {

    private static final String POINTER = "CURRENT";
    private static final String SUFFIX = ".duckdb";
    private static final int OTHERS_KEPT = 4;

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

    /** Remembers the file as the one that is served. */
    void pointTo(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        try (Scratch scratch = scratch()) {
            Path pointer = Files.writeString(scratch.resolve(POINTER), file.getFileName() + "\n");
            Files.move(pointer, path.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The id of the release that was served last. */
    Optional<String> served() throws IOException {
        try {
            String name = Files.readString(path.resolve(POINTER)).strip();
            return ReleaseId.parse(name.substring(0, Math.max(0, name.indexOf('-'))))
                    .map(ReleaseId::value);
        } catch (NoSuchFileException never) {
            return Optional.empty();
        }
    }

    /**
     * Deletes database files: those of the present schema whose ids are not among those that stay, and of other schemas
     * all but the last few.
     *
     * @param files the newest first
     */
    void clear(List<Path> files, Set<String> stay) throws IOException {
        String mine = "-" + SchemaVersion.shortHash() + SUFFIX;
        List<Path> others =
                files.stream().filter(file -> !name(file).endsWith(mine)).toList();
        for (Path old : others.stream().skip(OTHERS_KEPT).toList()) {
            Files.deleteIfExists(old);
        }
        for (Path file : files) {
            if (name(file).endsWith(mine) && !stay.contains(name(file).replace(mine, ""))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Every database file, of whatever schema. */
    List<Path> newestFirst() throws IOException {
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
