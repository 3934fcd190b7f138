package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;

class KilledLoadTest {

    private static final int MANY = 300_000;

    @TempDir
    Path folder;

    /** Started as a process of its own: loads the folder, and would go on serving it. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws Exception {
            try (Releases releases = Releases.open(Path.of(args[0]), Path.of(args[1]))) {
                System.out.println("loaded " + releases.current().id());
            }
        }
    }

    @Test
    void killingAProcessInMidLoadPublishesNothingAndLosesNothing() throws Exception {
        Path data = TestData.copyTo(folder.resolve("data"));
        Path root = folder.resolve("releases");
        Releases.open(data, root).close();
        List<Path> before = entries(root, ".duckdb");
        String hearings = Files.readString(data.resolve("hearings.csv"));
        addMany(data);

        Process child = start(data, root);
        Path halfWritten = awaitFile(root, "release.duckdb");
        Path scratch = halfWritten.getParent();
        child.destroyForcibly().waitFor();

        assertThat(scratch).as("the child was killed before it was done").exists();
        assertThat(entries(root, ".duckdb").stream().filter(file -> !file.startsWith(scratch)))
                .containsExactlyElementsOf(before);
        Files.writeString(data.resolve("hearings.csv"), hearings);
        try (Releases releases = Releases.open(data, root)) {
            assertThat(releases.current().<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(590);
            assertThat(scratch).doesNotExist();
            assertThat(entries(root, ".duckdb")).containsExactlyElementsOf(before);
        }
    }

    private static void addMany(Path data) throws IOException {
        try (BufferedWriter rows =
                Files.newBufferedWriter(data.resolve(DataFile.HEARINGS.fileName()), StandardOpenOption.APPEND)) {
            for (int number = 1; number <= MANY; number++) {
                rows.write(TestData.hearing("kent-2024-1%06d".formatted(number), "2024-03-05", "dismissed"));
                rows.newLine();
            }
        }
    }

    private Process start(Path data, Path root) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString(),
                        root.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private Path awaitFile(Path root, String name) throws Exception {
        Instant deadline = Instant.now().plusSeconds(60);
        while (entries(root, name).isEmpty()) {
            assertThat(Instant.now())
                    .as(Files.readString(folder.resolve("child.log")))
                    .isBefore(deadline);
            Thread.sleep(5);
        }
        return entries(root, name).getFirst();
    }

    private static List<Path> entries(Path root, String suffix) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(suffix))
                    .toList();
        } catch (UncheckedIOException deletedMeanwhile) {
            return List.of();
        }
    }
}
