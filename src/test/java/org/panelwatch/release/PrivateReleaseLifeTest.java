package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Progress;

/** A private release stays until another takes its place or its visitor goes, and then nothing of it is left. */
class PrivateReleaseLifeTest {

    @TempDir
    Path folder;

    private PrivateSpaces spaces;
    private PrivateSpace space;

    @BeforeEach
    void open() throws Exception {
        spaces = OwnFiles.spaces(folder.resolve("private"));
        space = spaces.open();
    }

    @AfterEach
    void close() {
        spaces.close();
    }

    private Release board() throws Exception {
        return OwnFiles.load(space, OwnFiles.board(), OwnFiles.BOARD).release();
    }

    @Test
    void aSecondReadingReplacesTheFirst() throws Exception {
        Mapping mapping = OwnFiles.board();
        Map<String, Path> files = OwnFiles.bring(space, mapping, OwnFiles.BOARD);
        Release first = space.load(mapping, files, Progress.NONE).release();
        Release second = space.load(mapping, files, Progress.NONE).release();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> first.ask(db -> db.fetchCount(HEARING))).isInstanceOf(PrivateSpaceClosed.class);
        assertThat(databases()).hasSize(1);
    }

    @Test
    void moreRowsThanFitAreRefusedAndLeaveNothing() throws Exception {
        var limits = new PrivateLimits(1_000_000, 4, 16, 2, Duration.ofHours(1));
        try (PrivateSpaces few = OwnFiles.spaces(folder.resolve("private"), limits)) {
            PrivateSpace narrow = few.open();
            assertThatThrownBy(() -> OwnFiles.load(narrow, OwnFiles.board(), OwnFiles.BOARD))
                    .isInstanceOf(TooManyRows.class)
                    .hasMessage("More than 16 decisions come of these files, which is as many as fit here. Leave rows "
                            + "out with a filter, or split the file, for example by year.");
            assertThat(databases()).isEmpty();
            assertThat(narrow.release()).isEmpty();
        }
    }

    @Test
    void aReadingThatFailsKeepsTheReleaseBefore() throws Exception {
        Mapping mapping = OwnFiles.board();
        Map<String, Path> files = OwnFiles.bring(space, mapping, OwnFiles.BOARD);
        Release before = space.load(mapping, files, Progress.NONE).release();
        assertThatThrownBy(() -> space.load(mapping, files, (bytes, of) -> {
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(count(before)).isEqualTo(17);
        assertThat(databases()).hasSize(1);
    }

    @Test
    void closingWhileFilesAreReadStopsTheReadingAndLeavesNothing() throws Exception {
        Mapping mapping = OwnFiles.board();
        Map<String, Path> files = OwnFiles.bring(space, mapping, OwnFiles.BOARD);
        Thread[] closing = new Thread[1];
        assertThatThrownBy(() -> space.load(mapping, files, (bytes, of) -> {
                    closing[0] = Thread.startVirtualThread(space::close);
                    while (!space.isClosed()) {
                        Thread.onSpinWait();
                    }
                    space.touch();
                }))
                .isInstanceOf(PrivateSpaceClosed.class);
        closing[0].join();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void afterClosingNothingAnswersAndNothingIsOnDisk() throws Exception {
        Release release = board();
        release.ask(db -> db.fetchCount(HEARING));
        space.close();
        assertThat(onDisk()).isEmpty();
        assertThatThrownBy(() -> release.ask(db -> db.fetchCount(HEARING))).isInstanceOf(PrivateSpaceClosed.class);
    }

    @Test
    void twoVisitorsHaveReleasesOfTheirOwn() throws Exception {
        PrivateSpace other = spaces.open();
        Release mine = board();
        Release theirs = OwnFiles.load(other, OwnFiles.philadelphia(), OwnFiles.MAPPINGS.resolve("excerpt"))
                .release();
        assertThat(mine.id()).isNotEqualTo(theirs.id());
        assertThat(mine.counts().hearings()).isEqualTo(17);
        assertThat(theirs.counts().hearings()).isEqualTo(19);
        assertThatThrownBy(() -> other.load(
                        OwnFiles.board(), Map.of("board", space.files().getFirst()), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        space.close();
        assertThat(count(theirs)).isEqualTo(19);
    }

    @Test
    void onlyAFewDatabasesStayOpen() throws Exception {
        for (int i = 0; i < PrivateSpaces.OPEN + 2; i++) {
            OwnFiles.load(spaces.open(), OwnFiles.board(), OwnFiles.BOARD);
        }
        Release mine = board();
        spaces.look();
        assertThat(spaces.openDatabases()).isEqualTo(PrivateSpaces.OPEN);
        mine.rest();
        assertThat(count(mine)).isEqualTo(17);
    }

    private static int count(Release release) {
        return release.ask(db -> db.fetchCount(HEARING));
    }

    private List<Path> databases() throws IOException {
        return onDisk().stream()
                .filter(path -> path.toString().endsWith(".duckdb"))
                .toList();
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("private"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
