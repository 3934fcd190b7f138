package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;

class KeptReleasesTest {

    private static final Watching NEVER = new Watching(Duration.ofHours(1), Duration.ofHours(1));

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
        return Releases.open(data, root, NEVER, Keeping.USUAL);
    }

    /** The ids of so many releases, of 590, 591, 592 … hearings. */
    private List<String> releases(int many) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            if (number > 0) {
                TestData.append(
                        data, DataFile.HEARINGS, TestData.hearing("kent-2024-95" + number, "2024-03-05", "dismissed"));
            }
            try (Releases releases = open()) {
                ids.add(releases.current().id());
            }
        }
        return ids;
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    private static int hearings(Release release) {
        return release.<Integer>ask(sql -> sql.fetchCount(HEARING));
    }

    @Test
    void anEarlierReleaseIsBuiltAgainFromItsOwnFilesWhenItsDatabaseIsGone() throws Exception {
        List<String> ids = releases(2);
        for (Path database : files(".duckdb")) {
            Files.delete(database);
        }
        try (Releases releases = open()) {
            Release first = releases.find(ids.getFirst());
            assertThat(hearings(first)).isEqualTo(590);
            assertThat(first.publishedOn()).isEqualTo(releases.kept().getLast().date());
            assertThat(releases.find(ids.getFirst())).isSameAs(first);
        }
    }

    @Test
    void manyWhoAskAtOnceShareOneBuilding() throws Exception {
        List<String> ids = releases(2);
        for (Path database : files(".duckdb")) {
            Files.delete(database);
        }
        try (Releases releases = open();
                ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<Release>> asked = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                asked.add(readers.submit(() -> releases.find(ids.getFirst())));
            }
            for (Future<Release> answer : asked) {
                assertThat(answer.get()).isSameAs(asked.getFirst().get());
            }
        }
    }

    @Test
    void aReleaseWhoseFilesWereChangedIsLeftOutAndNeverServed() throws Exception {
        List<String> ids = releases(2);
        for (Path database : files(".duckdb")) {
            Files.delete(database);
        }
        Path hearings = files(ids.getFirst() + "/hearings.csv").getFirst();
        Files.writeString(hearings, Files.readString(hearings).replaceFirst("dismissed", "dismisseD"));
        try (Releases releases = open()) {
            assertThatThrownBy(() -> releases.find(ids.getFirst())).isInstanceOf(ReleaseNotKept.class);
            assertThat(releases.kept()).extracting(ReleaseRecord::id).containsExactly(ids.getLast());
        }
    }

    @Test
    void halfDeletedReleasesAreLeftOutAndTheServedOneIsMadeWholeAgain() throws Exception {
        List<String> ids = releases(3);
        Files.delete(files(ids.get(0) + "/release.json").getFirst());
        Files.writeString(files(ids.get(1) + "/release.json").getFirst(), "{\"id\":");
        Files.delete(files(ids.get(2) + "/official.csv").getFirst());
        try (Releases releases = open()) {
            assertThat(releases.kept()).extracting(ReleaseRecord::id).containsExactly(ids.get(2));
            assertThatThrownBy(() -> releases.find(ids.get(1))).isInstanceOf(ReleaseNotKept.class);
        }
        assertThat(files(ids.get(2) + "/official.csv")).hasSize(1);
    }

    @Test
    void anOddIdIsNotKeptAndReachesNoFile() throws Exception {
        releases(1);
        try (Releases releases = open()) {
            for (String id : List.of("", "..", "../..", "0123456789ab", "x".repeat(10_000), "ä\u0000/")) {
                assertThatThrownBy(() -> releases.find(id)).isInstanceOf(ReleaseNotKept.class);
            }
        }
    }

    @Test
    void fewFilesStayOpenAndOneLaidAsideCanBeAskedAgain() throws Exception {
        List<String> ids = releases(7);
        try (Releases releases = open()) {
            Release first = releases.find(ids.getFirst());
            for (int number = 0; number < 6; number++) {
                assertThat(hearings(releases.find(ids.get(number)))).isEqualTo(590 + number);
            }
            assertThat(openFiles(releases)).isLessThanOrEqualTo(KeptReleases.OPEN + 1);
            assertThat(first.isOpen()).isFalse();
            assertThat(hearings(first)).isEqualTo(590);
        }
        assertThat(files("scratch-")).isEmpty();
    }

    private static long openFiles(Releases releases) {
        return releases.kept().stream()
                .map(record -> releases.find(record.id()))
                .filter(release -> release != releases.current() && release.isOpen())
                .count();
    }

    @Test
    void aReleaseThatIsBeingAskedIsNotLaidAside() throws Exception {
        List<String> ids = releases(2);
        try (Releases releases = open()) {
            Release first = releases.find(ids.getFirst());
            assertThat(first.<Boolean>ask(sql -> first.rest())).isFalse();
            assertThat(first.rest()).isTrue();
            assertThat(hearings(first)).isEqualTo(590);
        }
    }

    @Test
    void whatAnotherApplicationIsAskingIsNotDeleted() throws Exception {
        List<String> ids = releases(2);
        try (Releases one = open()) {
            assertThat(hearings(one.find(ids.getFirst()))).isEqualTo(590);
            Releases.open(data, root, NEVER, new Keeping(0, java.time.Clock.systemUTC()))
                    .close();
            assertThat(files(ids.getFirst() + "/hearings.csv")).hasSize(1);
            assertThat(hearings(one.find(ids.getFirst()))).isEqualTo(590);
        }
        Releases.open(data, root, NEVER, new Keeping(0, java.time.Clock.systemUTC()))
                .close();
        assertThat(files(ids.getFirst() + "/hearings.csv")).isEmpty();
    }

    @Test
    void aReleaseOfAnEarlierVersionWithFewerColumnsCanBeBuilt() throws Exception {
        Path hearings = data.resolve("forces.csv");
        String without = Files.readString(hearings)
                .lines()
                .map(line -> line.replaceFirst("^([^,]*,[^,]*,[^,]*),[^,]*,", "$1,"))
                .reduce("", (all, line) -> all + line + "\n");
        Files.writeString(hearings, without);
        assertThat(without).startsWith("force,name,kind,country\n");
        House house = House.of(data, root, Keeping.USUAL);
        try (Scratch scratch = house.folder().scratch()) {
            Snapshot snapshot = Snapshot.of(data, scratch.resolve("data"));
            ReleaseRecord record = house.archive().keep(snapshot, new Counts(590, 54, 1251, 48), data);
            try (Release release = Release.open(house.loader().kept(record), record.date())) {
                assertThat(hearings(release)).isEqualTo(590);
                assertThat(release.forces().all()).hasSize(48).allMatch(force -> force.region() == null);
            }
        }
    }

    @Test
    void aStartOnFaultyDataByANewVersionServesWhatWasKept() throws Exception {
        List<String> ids = releases(1);
        for (Path database : files(".duckdb")) {
            Files.delete(database);
        }
        TestData.append(data, DataFile.HEARINGS, TestData.hearing("kent-2024-999", "31/02/2021", "dismissed"));
        try (Releases releases = open()) {
            assertThat(releases.current().id()).isEqualTo(ids.getFirst());
            assertThat(hearings(releases.current())).isEqualTo(590);
        }
    }
}
