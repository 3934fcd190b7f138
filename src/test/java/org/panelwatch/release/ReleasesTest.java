package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolderMissing;

class ReleasesTest {

    private static final Watching QUICK = new Watching(Duration.ofMillis(50), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private Path data;
    private Path root;

    @BeforeEach
    void copyData() throws IOException {
        data = TestData.copyTo(folder.resolve("data"));
        root = folder.resolve("releases");
    }

    private Releases open() throws Exception {
        return Releases.open(data, root, QUICK);
    }

    private void addHearing(int number) throws IOException {
        TestData.append(data, DataFile.HEARINGS, TestData.hearing("kent-2024-95" + number, "2024-03-05", "dismissed"));
    }

    private void breakADate() throws IOException {
        TestData.append(data, DataFile.HEARINGS, TestData.hearing("kent-2024-999", "31/02/2021", "dismissed"));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.call()) {
            assertThat(Instant.now()).as("still waiting").isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private List<Path> kept(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .toList();
        }
    }

    private List<Path> scratches() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("scratch-"))
                    .toList();
        }
    }

    @Test
    void aCleanChangeIsTakenUpWhileQuestionsKeepBeingAnswered() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Release> swapped = new ArrayList<>();
        try (Releases releases = open();
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            releases.onSwap(swapped::add);
            List<Future<Integer>> asked = List.of(
                    readers.submit(() -> keepAsking(releases, enough)),
                    readers.submit(() -> keepAsking(releases, enough)));
            for (int number = 1; number <= 3; number++) {
                String before = releases.current().id();
                addHearing(number);
                await(() -> !releases.current().id().equals(before));
                assertThat(releases.current().counts().hearings()).isEqualTo(590 + number);
            }
            await(() -> scratches().size() == 1); // those of the replaced releases are gone
            enough.set(true);
            for (Future<Integer> answers : asked) {
                assertThat(answers.get()).isGreaterThan(20);
            }
            await(() -> swapped.size() == 3);
            assertThat(releases.state().folder()).isEqualTo(new FolderState.Served());
        }
        assertThat(scratches()).isEmpty();
    }

    private static int keepAsking(Releases releases, AtomicBoolean enough) {
        int asked = 0;
        while (!enough.get()) {
            Release release = releases.current();
            assertThat(release.<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(release.counts().hearings());
            asked++;
        }
        return asked;
    }

    @Test
    void aFaultyChangeLeavesTheOldReleaseServingAndSaysWhy() throws Exception {
        try (Releases releases = open()) {
            String good = releases.current().id();
            String hearings = Files.readString(data.resolve("hearings.csv"));
            breakADate();
            await(() -> releases.state().folder() instanceof FolderState.Refused);
            assertThat(releases.state().servingId()).isEqualTo(good);
            assertThat(((FolderState.Refused) releases.state().folder()).sentence())
                    .contains("hearings.csv")
                    .doesNotContain("\n");
            assertThat(releases.current().<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(590);

            Files.writeString(data.resolve("hearings.csv"), hearings);
            await(() -> releases.state().folder() instanceof FolderState.Served);
            assertThat(releases.current().id()).isEqualTo(good);
        }
    }

    @Test
    void aFolderThatGoesAwayLeavesTheOldReleaseServing() throws Exception {
        try (Releases releases = open()) {
            Files.move(data, folder.resolve("elsewhere"));
            await(() -> releases.state().folder() instanceof FolderState.Unreadable);
            assertThat(releases.current().<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(590);
            Files.move(folder.resolve("elsewhere"), data);
            await(() -> releases.state().folder() instanceof FolderState.Served);
        }
    }

    @Test
    void theSameContentIsTheSameReleaseAndItsFileIsUsedAgain() throws Exception {
        String id;
        Object file;
        try (Releases releases = open()) {
            id = releases.current().id();
            assertThat(kept(".duckdb")).hasSize(1);
            file = Files.readAttributes(kept(".duckdb").getFirst(), "unix:ino").get("ino");
        }
        try (Releases releases = open()) {
            assertThat(releases.current().id()).isEqualTo(id);
            assertThat(kept(".duckdb")).hasSize(1);
            assertThat(Files.readAttributes(kept(".duckdb").getFirst(), "unix:ino")
                            .get("ino"))
                    .isEqualTo(file);
        }
    }

    @Test
    void twoApplicationsServeOneFolderAtOnce() throws Exception {
        try (Releases one = open();
                Releases other = open()) {
            addHearing(1);
            await(() -> one.current().counts().hearings() == 591);
            await(() -> other.current().counts().hearings() == 591);
            one.close();
            assertThat(other.current().<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(591);
        }
    }

    @Test
    void aStartOnFaultyDataServesTheEarlierRelease() throws Exception {
        String good;
        try (Releases releases = open()) {
            good = releases.current().id();
        }
        breakADate();
        try (Releases releases = open()) {
            assertThat(releases.current().id()).isEqualTo(good);
            assertThat(releases.state().folder()).isInstanceOf(FolderState.Refused.class);
        }
    }

    @Test
    void aStartWithoutTheFolderServesTheEarlierReleaseUntilItIsBack() throws Exception {
        open().close();
        Files.move(data, folder.resolve("elsewhere"));
        try (Releases releases = open()) {
            assertThat(releases.current().counts().hearings()).isEqualTo(590);
            assertThat(releases.state().folder()).isInstanceOf(FolderState.Unreadable.class);
            Files.move(folder.resolve("elsewhere"), data);
            await(() -> releases.state().folder() instanceof FolderState.Served);
        }
    }

    @Test
    void withoutAnEarlierReleaseFaultyDataAreRefusedInOneLine() throws Exception {
        breakADate();
        assertThatThrownBy(this::open).isInstanceOfSatisfying(DataRefused.class, refused -> {
            assertThat(refused.report().faults()).isNotEmpty();
            assertThat(refused.getMessage()).contains("hearings.csv").doesNotContain("\n");
        });
        assertThat(kept(".duckdb")).isEmpty();
        assertThat(scratches()).isEmpty();
    }

    @Test
    void withoutAnEarlierReleaseAMissingFolderOrFileIsNamed() throws Exception {
        Files.delete(data.resolve("appeals.csv"));
        assertThatThrownBy(this::open).hasMessageContaining("appeals.csv");
        assertThatThrownBy(() -> Releases.open(folder.resolve("nowhere"), root, QUICK))
                .isInstanceOf(DataFolderMissing.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void anEmptyFileOrAFolderInItsPlaceIsAFaultOfTheData() throws Exception {
        Files.writeString(data.resolve("hearings.csv"), "");
        assertThatThrownBy(this::open).isInstanceOf(DataRefused.class).hasMessageContaining("hearings.csv");
        Files.delete(data.resolve("hearings.csv"));
        Files.createDirectory(data.resolve("hearings.csv"));
        assertThatThrownBy(this::open).isInstanceOf(DataRefused.class).hasMessageContaining("hearings.csv");
    }

    @Test
    void aFolderForReleasesThatCannotBeWrittenIsNamed() throws Exception {
        Files.writeString(root, "a file where a folder should be");
        assertThatThrownBy(this::open).isInstanceOf(ReleaseFailed.class).hasMessageContaining(root.toString());
    }

    @Test
    void aReleaseFileThatIsNotWholeIsMadeAnew() throws Exception {
        open().close();
        Path file = kept(".duckdb").getFirst();
        Files.writeString(file, "half of a file");
        try (Releases releases = open()) {
            assertThat(releases.current().<Integer>ask(sql -> sql.fetchCount(HEARING)))
                    .isEqualTo(590);
        }
    }

    @Test
    void asManyReleasesAreKeptBesideTheServedOneAsTheSettingSays() throws Exception {
        Keeping two = new Keeping(2, Clock.systemUTC());
        for (int number = 1; number <= 4; number++) {
            addHearing(number);
            Releases.open(data, root, QUICK, two).close();
        }
        assertThat(kept(".duckdb")).hasSize(3);
        assertThat(kept("release.json")).hasSize(3);
        assertThat(Files.readString(kept("CURRENT").getFirst()).strip())
                .isIn(kept(".duckdb").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }
}
