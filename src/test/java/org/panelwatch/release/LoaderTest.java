package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.release.schema.Tables.FORCE;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.DataFile;

class LoaderTest {

    @TempDir
    Path folder;

    private Path data;
    private ReleaseFolder releases;

    @BeforeEach
    void copyData() throws IOException {
        data = TestData.copyTo(folder.resolve("it's [data] here"));
        releases = ReleaseFolder.of(data, folder.resolve("it's [releases] here"));
    }

    private Loader loader() {
        return new Loader(releases, new Archive(releases, Clock.systemUTC()));
    }

    private Release load() throws Exception {
        LoadResult result = loader().load(data);
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        return Release.open(((LoadResult.Loaded) result).file(), LocalDate.EPOCH);
    }

    private String note(String id) throws Exception {
        try (Release release = load()) {
            return release.ask(sql -> sql.select(HEARING.NOTE)
                    .from(HEARING)
                    .where(HEARING.HEARING_ID.eq(id))
                    .fetchSingle(HEARING.NOTE));
        }
    }

    private void rewrite(DataFile file, UnaryOperator<String> change) throws IOException {
        Path path = data.resolve(file.fileName());
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    @Test
    void aQuotedLineBreakStaysInsideItsCell() throws Exception {
        String row = TestData.hearing("kent-2024-901", "2024-03", "dismissed") + "\"One line,\nand \"\"another\"\"\"";
        TestData.append(data, DataFile.HEARINGS, row);
        assertThat(note("kent-2024-901")).isEqualTo("One line,\nand \"another\"");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNoValue() throws Exception {
        for (DataFile file : DataFile.values()) {
            rewrite(file, text -> "\uFEFF" + text.replace("\n", "\r\n"));
        }
        try (Release release = load()) {
            assertThat(release.counts()).isEqualTo(new Counts(590, 54, 1251, 48));
            List<String> notes =
                    release.ask(sql -> sql.select(HEARING.NOTE).from(HEARING).fetch(HEARING.NOTE));
            assertThat(notes).noneMatch(note -> note != null && note.contains("\r"));
        }
    }

    @Test
    void columnsMayStandInAnyOrder() throws Exception {
        rewrite(
                DataFile.FORCES,
                text -> text.lines()
                        .map(line -> line.split(",", -1))
                        .map(cells -> String.join(",", cells[4], cells[1], cells[0], cells[3], cells[2]))
                        .reduce("", (lines, line) -> lines + line + "\n"));
        try (Release release = load()) {
            assertThat(release.<String>ask(sql -> sql.fetchValue(FORCE.NAME, FORCE.FORCE_.eq("durham"))))
                    .isEqualTo("Durham Constabulary");
        }
    }

    @Test
    void quotedEmptyCellsAreUnknownToo() throws Exception {
        rewrite(
                DataFile.HEARINGS,
                text -> text.replace("avon_and_somerset-2015-002,,,", "avon_and_somerset-2015-002,\"\",,"));
        try (Release release = load()) {
            assertThat(release.<Integer>ask(sql -> sql.fetchCount(HEARING, HEARING.RECONSIDERS.eq(""))))
                    .isZero();
        }
    }

    @Test
    void otherContentIsAnotherRelease() throws Exception {
        String first = loader().load(data).id();
        rewrite(DataFile.HEARINGS, text -> text.replace("Convicted of two assaults", "Convicted of an assault"));
        assertThat(loader().load(data).id()).isNotEqualTo(first).hasSize(12);
    }

    @Test
    void whatADeadProcessLeftIsRemovedAndWhatALivingOneWritesStays() throws Exception {
        Process dead = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        dead.waitFor();
        Path leftover = Files.createDirectories(releases.path().resolve("scratch-" + dead.pid() + "-1-1/data"));
        Files.writeString(leftover.resolve("hearings.csv"), "half");
        long now = Instant.now().toEpochMilli();
        Path sameNumber = Files.createDirectory(releases.path()
                .resolve("scratch-" + ProcessHandle.current().pid() + "-" + (now - 1_000_000_000L) + "-1"));
        try (Scratch living = releases.scratch()) {
            ReleaseFolder.of(data, folder.resolve("it's [releases] here"));
            assertThat(leftover.getParent()).doesNotExist();
            assertThat(sameNumber).doesNotExist();
            assertThat(living.path()).exists();
        }
    }
}
