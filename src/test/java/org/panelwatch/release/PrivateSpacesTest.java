package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.vocabulary.Forces;

/** The folders of visitors: limits, names, and that everything goes. */
class PrivateSpacesTest {

    private static final PrivateLimits SMALL = new PrivateLimits(1000, 2, 100, 2, Duration.ofHours(1));

    private static final Supplier<Forces> NO_FORCES = () -> new Forces(List.of());

    @TempDir
    Path folder;

    private final SteppedClock clock = new SteppedClock();
    private Path root;
    private PrivateSpaces spaces;

    @BeforeEach
    void open() throws IOException {
        root = folder.resolve("kept/private");
        spaces = new PrivateSpaces(root, SMALL, clock, NO_FORCES);
    }

    @AfterEach
    void close() {
        spaces.close();
    }

    @Test
    void closingASpaceDeletesEverythingInIt() throws Exception {
        PrivateSpace space = spaces.open();
        Files.writeString(space.newFile("a.csv"), "private");
        Files.writeString(space.newFile("b.csv").resolveSibling("beside"), "private");
        assertThat(onDisk()).isNotEmpty();

        space.close();

        assertThat(onDisk()).isEmpty();
        assertThat(space.isClosed()).isTrue();
        assertThat(spaces.count()).isZero();
    }

    @Test
    void aClosedSpaceSaysThatItIsGone() throws Exception {
        PrivateSpace space = spaces.open();
        space.close();
        space.close();
        assertThatThrownBy(space::touch).isInstanceOf(PrivateSpaceClosed.class).hasMessageContaining("deleted");
        assertThatThrownBy(space::files).isInstanceOf(PrivateSpaceClosed.class);
        assertThatThrownBy(space::release).isInstanceOf(PrivateSpaceClosed.class);
        assertThatThrownBy(() -> space.newFile("a.csv")).isInstanceOf(PrivateSpaceClosed.class);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void anIdleSpaceIsClosedAndOneInUseIsNot() throws Exception {
        PrivateSpace idle = spaces.open();
        PrivateSpace used = spaces.open();
        Files.writeString(idle.newFile("a.csv"), "private");
        clock.pass(Duration.ofMinutes(59));
        used.touch();
        spaces.closeIdle();
        assertThat(idle.isClosed()).isFalse();

        clock.pass(Duration.ofMinutes(2));
        spaces.closeIdle();

        assertThat(idle.isClosed()).isTrue();
        assertThat(used.isClosed()).isFalse();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void idleSpacesAreLookedForWithoutBeingAsked() throws Exception {
        try (PrivateSpaces watched =
                new PrivateSpaces(folder.resolve("watched"), SMALL, clock, NO_FORCES, Duration.ofMillis(10))) {
            PrivateSpace idle = watched.open();
            clock.pass(Duration.ofHours(2));
            for (int i = 0; i < 1000 && !idle.isClosed(); i++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(idle.isClosed()).isTrue();
        }
    }

    @Test
    void oneVisitorMoreThanFitIsToldWhatToDo() throws Exception {
        PrivateSpace first = spaces.open();
        spaces.open();
        assertThatThrownBy(spaces::open)
                .isInstanceOf(PrivateSpacesFull.class)
                .hasMessage("2 visitors are working with files of their own at this moment, which is as many as fit "
                        + "here. Try again later: a place becomes free when one of them leaves, or has done nothing "
                        + "for an hour.");
        first.close();
        assertThat(spaces.open().files()).isEmpty();
    }

    @Test
    void aPlaceThatIsIdleGoesToTheNextVisitor() throws Exception {
        PrivateSpace idle = spaces.open();
        spaces.open();
        clock.pass(Duration.ofMinutes(61));
        spaces.open();
        assertThat(idle.isClosed()).isTrue();
        assertThat(spaces.count()).isEqualTo(1);
    }

    @Test
    void oneFileMoreThanFitIsRefusedUntilOneIsRemoved() throws Exception {
        PrivateSpace space = spaces.open();
        Path first = space.newFile("a.csv");
        Path second = space.newFile("a.csv");
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> space.newFile("c.csv"))
                .isInstanceOf(TooManyFiles.class)
                .hasMessage("You can have 2 files at a time. Remove one before you add another.");

        space.remove(first);

        assertThat(first).doesNotExist();
        assertThat(space.newFile("c.csv")).exists();
        assertThat(space.files()).hasSize(2).doesNotContain(first);
    }

    @Test
    void onlyFilesOfTheSpaceCanBeRemoved() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "stays");
        Path anothers = spaces.open().newFile("theirs.csv");
        PrivateSpace space = spaces.open();
        space.remove(other);
        space.remove(anothers);
        assertThat(other).exists();
        assertThat(anothers).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.csv",
                "..",
                ".",
                "",
                "/",
                "/etc/passwd",
                "..\\..\\x.csv",
                "C:\\x.csv",
                "a\0b.csv",
                "\u0001\n\r\t.csv",
                "\u202Evsc.exe",
                "a:b?c*d|e<f>.csv",
                "~",
                "-rf",
                "%2e%2e%2f",
                "\uD800.csv",
                "CON",
                "a\u0301.csv",
                "   . .. "
            })
    void whateverAFileIsCalledItStaysInItsFolder(String name) throws Exception {
        PrivateSpace space = spaces.open();
        Path file = space.newFile(name);
        assertThat(file.toRealPath()).isEqualTo(file).startsWith(root.toRealPath());
        assertThat(root.relativize(file).getNameCount()).isEqualTo(3);
        assertThat(file.getFileName().toString()).isNotBlank().matches("[\\p{L}\\p{M}\\p{Nd} ._()+-]+");
        space.close();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() throws Exception {
        Path file = spaces.open().newFile("ü".repeat(5000) + ".csv");
        String name = file.getFileName().toString();
        assertThat(name).startsWith("üü").endsWith("ü.csv");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aHarmlessNameIsKept() throws Exception {
        assertThat(spaces.open()
                        .newFile("C:\\Users\\me\\Misconduct outcomes (2).csv")
                        .getFileName())
                .hasToString("Misconduct outcomes (2).csv");
    }

    @Test
    void whatADeadProcessLeftIsCleared() throws Exception {
        Path left = root.resolve("scratch-999999999-1-1/file-1");
        Files.createDirectories(left);
        Files.writeString(left.resolve("a.csv"), "private");
        PrivateSpace mine = spaces.open();
        Path file = mine.newFile("mine.csv");

        new PrivateSpaces(root, SMALL, clock, NO_FORCES).close();

        assertThat(left).doesNotExist();
        assertThat(file).exists();
    }

    @Test
    void nobodyElseOnTheMachineCanLookIn() throws Exception {
        assertThat(Files.getPosixFilePermissions(root))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void theEndClosesAllAndOpensNoMore() throws Exception {
        PrivateSpace space = spaces.open();
        Files.writeString(space.newFile("a.csv"), "private");
        spaces.close();
        assertThat(space.isClosed()).isTrue();
        assertThat(onDisk()).isEmpty();
        assertThatThrownBy(spaces::open).isInstanceOf(PrivateSpaceClosed.class);
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root)).toList();
        }
    }
}
