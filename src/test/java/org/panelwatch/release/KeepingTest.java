package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;

/** Which releases are kept, over months of a clock that the test moves on. */
class KeepingTest {

    private static final Watching NEVER = new Watching(Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();
    private int hearings;

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-01-30T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Releases open(int earlier) throws Exception {
        return Releases.open(folder.resolve("data"), folder.resolve("releases"), NEVER, new Keeping(earlier, clock));
    }

    /** One release a day, for as many days. */
    private List<String> daily(int days, int earlier) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            String row = TestData.hearing("kent-2024-9%02d".formatted(hearings++), "2024-03-05", "dismissed");
            TestData.append(folder.resolve("data"), DataFile.HEARINGS, row);
            try (Releases releases = open(earlier)) {
                ids.add(releases.current().id());
            }
            clock.now = clock.now.plus(Duration.ofDays(1));
        }
        return ids;
    }

    @Test
    void theLastReleaseOfEachMonthStaysWhateverTheSettingSays() throws Exception {
        TestData.copyTo(folder.resolve("data"));
        List<String> first = daily(3, 1); // 30 and 31 January, 1 February
        clock.now = Instant.parse("2026-03-10T09:00:00Z");
        List<String> second = daily(3, 1); // 10, 11 and 12 March
        try (Releases releases = open(1)) {
            assertThat(releases.kept())
                    .extracting(ReleaseRecord::id)
                    .containsExactly(second.get(2), second.get(1), first.get(2), first.get(1));
            assertThat(releases.kept())
                    .extracting(ReleaseRecord::date)
                    .containsExactly(
                            LocalDate.of(2026, 3, 12),
                            LocalDate.of(2026, 3, 11),
                            LocalDate.of(2026, 2, 1),
                            LocalDate.of(2026, 1, 31));
            assertThat(releases.kept().getFirst().before()).isEqualTo(second.get(1));
            assertThatThrownBy(() -> releases.find(first.getFirst()))
                    .isInstanceOfSatisfying(
                            ReleaseNotKept.class,
                            gone -> assertThat(gone.kept()).contains(first.get(1)));
            assertThat(releases.find(first.get(1)).counts().hearings()).isEqualTo(592);
        }
        assertThat(folder.resolve("releases")).isDirectoryRecursivelyContaining("glob:**/" + first.get(1) + "/*.csv");
        assertThat(folder.resolve("releases")).isDirectoryNotContaining("glob:**/" + first.getFirst());
    }

    @Test
    void withNoneBesideTheServedOneAPassingReleaseIsLetGo() throws Exception {
        TestData.copyTo(folder.resolve("data"));
        clock.now = Instant.parse("2026-03-10T09:00:00Z");
        List<String> ids = daily(3, 0);
        try (Releases releases = open(0)) {
            assertThat(releases.kept()).extracting(ReleaseRecord::id).containsExactly(ids.get(2));
        }
    }

    @Test
    void whoOnlyLooksInLetsNothingGo() throws Exception {
        TestData.copyTo(folder.resolve("data"));
        List<String> ids = daily(3, 12);
        Releases.open(folder.resolve("data"), folder.resolve("releases")).close();
        try (Releases releases = open(12)) {
            assertThat(releases.kept()).hasSize(ids.size());
        }
    }

    @Test
    void theListOfReleasesGivesTheDayOnEveryServerAndLaterToo() throws Exception {
        Path data = TestData.copyTo(folder.resolve("data"));
        String id;
        try (Releases releases = open(12)) {
            id = releases.current().id();
            assertThat(releases.current().publishedOn()).isEqualTo(LocalDate.of(2026, 1, 30));
        }
        Files.writeString(data.resolve("releases.csv"), "release,released_on,note\n" + id + ",2025-12-24,As agreed.\n");
        try (Releases releases = open(12)) {
            assertThat(releases.current().id()).isEqualTo(id);
            assertThat(releases.current().publishedOn()).isEqualTo(LocalDate.of(2025, 12, 24));
            assertThat(releases.kept().getFirst().note()).isEqualTo("As agreed.");
        }
        Files.delete(data.resolve("releases.csv"));
        try (Releases releases = open(12)) {
            assertThat(releases.current().publishedOn()).isEqualTo(LocalDate.of(2025, 12, 24));
        }
    }

    @Test
    void aFaultInTheListOfReleasesIsAFaultOfTheData() throws Exception {
        Path data = TestData.copyTo(folder.resolve("data"));
        open(12).close();
        Files.writeString(data.resolve("releases.csv"), "release,released_on,note\nabc,2025-12-24,\n");
        try (Releases releases = open(12)) {
            assertThat(releases.state().folder())
                    .isInstanceOfSatisfying(
                            FolderState.Refused.class,
                            refused -> assertThat(refused.sentence())
                                    .startsWith(
                                            "releases.csv line 2, column release: 'abc' is not the id of a release"));
        }
    }
}
