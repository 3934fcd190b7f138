package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot do what it was asked: one line, and an exit code that is not 0. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("panelwatch").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void anUnknownWordIsNamed() throws Exception {
        assertThat(run(LAUNCHER, Map.of(), "sevre"))
                .isEqualTo(new Ending(2, "There is no word 'sevre'; ./panelwatch --help lists the words.\n"));
    }

    @Test
    void aPortThatIsNoNumberIsNamedBeforeAnythingIsBuilt() throws Exception {
        var refused = new Ending(2, "'80a' is not a port; write a number from 1 to 65535.\n");
        assertThat(run(LAUNCHER, Map.of(), "serve", "--port", "80a")).isEqualTo(refused);
        assertThat(run(LAUNCHER, Map.of(), "serve", "--port=80a")).isEqualTo(refused);
    }

    @Test
    void aMachineWithoutAJdkIsToldWhatToInstall() throws Exception {
        Ending ending = run(LAUNCHER, Map.of("PANELWATCH_JDK_DIRS", folder.toString()), "serve");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said())
                .startsWith("Panelwatch needs a JDK 21 or newer")
                .hasLineCount(1);
    }

    @Test
    void aJdkThatIsTooOldIsPassedOver() throws Exception {
        Ending ending =
                run(LAUNCHER, Map.of("PANELWATCH_JDK_DIRS", jdk("17.0.15").toString()), "serve");
        assertThat(ending.said()).startsWith("Panelwatch needs a JDK 21 or newer");
    }

    @Test
    void aMachineWithoutMavenIsToldWhatToInstall() throws Exception {
        Path elsewhere = Files.copy(LAUNCHER, folder.resolve("panelwatch"));
        var machine = Map.of("PANELWATCH_JDK_DIRS", jdk("17.0.15") + ":" + jdk("21.0.9"), "PATH", tools().toString());
        Ending ending = run(elsewhere, machine, "serve");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said()).startsWith("Panelwatch is built with Maven").hasLineCount(1);
    }

    @Test
    void itIsFoundThroughASymbolicLinkAndHelpNeedsNothing() throws Exception {
        Path link = Path.of("target", "launcher-link").toAbsolutePath();
        Files.deleteIfExists(link);
        Ending ending = run(Files.createSymbolicLink(link, Path.of("../panelwatch")), Map.of(), "serve", "--help");
        assertThat(ending.code()).isZero();
        assertThat(ending.said()).contains("serve", "check", "test", "bundle");
    }

    private record Ending(int code, String said) {}

    private Ending run(Path launcher, Map<String, String> machine, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        line.addAll(List.of(words));
        var process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().putAll(machine);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(running.waitFor(), said);
    }

    /** A folder that looks like a JDK of a version. */
    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.createFile(home.resolve("bin").resolve(program));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** The everyday programs of a machine, without Maven. */
    private Path tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String program : List.of("dirname", "readlink", "sed", "tr", "find", "head", "mkdir")) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                Path real = Path.of(place + program);
                if (Files.exists(real) && Files.notExists(bin.resolve(program))) {
                    Path standIn = Files.writeString(bin.resolve(program), "#!/bin/sh\nexec " + real + " \"$@\"\n");
                    assertThat(standIn.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        return bin;
    }
}
