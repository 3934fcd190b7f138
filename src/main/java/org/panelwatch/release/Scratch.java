package org.panelwatch.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for files that are nobody else's business, named after the process that uses it. */
record Scratch(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
    private static final Pattern NAME = Pattern.compile("scratch-(\\d+)-(\\d+)-\\d+");
    private static final String CLAIM = "uses-";
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Scratch in(Path folder) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String name = "scratch-%d-%d-%d".formatted(self.pid(), startOf(self), COUNT.incrementAndGet());
        return new Scratch(Files.createDirectories(folder.resolve(name)));
    }

    /** Deletes what processes that are no longer alive have left behind. */
    static void clearLeftovers(Path folder) throws IOException {
        List<Path> abandoned;
        try (Stream<Path> entries = Files.list(folder)) {
            abandoned = entries.filter(Scratch::abandoned).toList();
        }
        for (Path leftover : abandoned) {
            LOG.debug("Removing {}, left by a process that ended before it was done", leftover.getFileName());
            new Scratch(leftover).close();
        }
    }

    /** A number of a process can come back, so the moment it started counts too. */
    private static boolean abandoned(Path entry) {
        Matcher name = NAME.matcher(entry.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> startOf(process) == Long.parseLong(name.group(2)))
                        .isEmpty();
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Lets other processes see that this one needs the files of a release. */
    void claim(String id) throws IOException {
        Files.createFile(resolve(CLAIM + id));
    }

    /** The ids of the releases that living processes need. */
    static Set<String> claimed(Path folder) throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> claims = Files.find(folder, 2, (path, file) -> isClaim(path))) {
            claims.filter(claim -> !abandoned(claim.resolveSibling("")))
                    .forEach(claim -> ids.add(claim.getFileName().toString().substring(CLAIM.length())));
        } catch (UncheckedIOException deletedMeanwhile) {
            throw deletedMeanwhile.getCause();
        }
        return ids;
    }

    private static boolean isClaim(Path path) {
        return path.getFileName().toString().startsWith(CLAIM);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Deletes it with all that it holds; what cannot be deleted now is left for a later start. */
    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(path)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException inUse) {
            LOG.warn("Could not remove {}: {}", path, inUse.getMessage());
        }
    }
}
