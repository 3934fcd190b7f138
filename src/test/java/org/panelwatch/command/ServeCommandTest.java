package org.panelwatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.publish.Site;
import picocli.CommandLine;

class ServeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aServerThatAnswersIsAnnouncedInOneLine() {
        assertThat(serve(serving -> new Ready(8123, "0123456789ab"), "--port", "0"))
                .isZero();
        assertThat(out).hasToString("Panelwatch is ready at http://localhost:8123/ (release 0123456789ab)\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theServerIsAskedForWhatTheWordsSay() {
        serve(
                serving -> {
                    assertThat(serving)
                            .isEqualTo(new Serving("127.0.0.1", 0, folder, folder.resolve("kept"), 12, null));
                    return new Ready(1, "0123456789ab");
                },
                "--port=0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBusyPortIsSaidBeforeAnythingStarts() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(serve(ServeCommandTest::neverStarted, "--port", "" + busy.getLocalPort()))
                    .isEqualTo(1);
            assertThat(err).hasToString("Port " + busy.getLocalPort() + " is in use; choose another with --port N.\n");
        }
    }

    @Test
    void aDataFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(run(ServeCommandTest::neverStarted, "--data", nowhere.toString(), "--port", "0"))
                .isEqualTo(1);
        assertThat(err.toString()).contains(nowhere.toString()).hasLineCount(1);
    }

    @Test
    void aHostThatIsNotThisMachineIsNamed() {
        assertThat(serve(ServeCommandTest::neverStarted, "--port", "0", "--host", "192.0.2.1"))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("This machine has no address '192.0.2.1'")
                .hasLineCount(1);
    }

    @Test
    void aPortAboveTheHighestIsRefusedByName() {
        CommandLine words = Panelwatch.commandLine(ServeCommandTest::neverStarted);
        words.setErr(new PrintWriter(err, true));
        assertThat(words.execute("serve", "--port", "65536")).isEqualTo(2);
        assertThat(err.toString()).contains("'65536' is not a port; write a number from 1 to 65535");
    }

    @Test
    void anUnknownFailureIsOneLineOnTheScreenAndWholeInTheLog() throws Exception {
        assertThat(serve(
                        serving -> {
                            throw new IllegalStateException("the moon is full\nand more");
                        },
                        "--port",
                        "0"))
                .isEqualTo(1);
        Path log = folder.resolve("kept").resolve("panelwatch.log");
        assertThat(err).hasToString("Panelwatch could not start: the moon is full. More is in " + log + "\n");
        assertThat(Files.readString(log)).contains("IllegalStateException", "and more", "ServeCommandTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "panelwatch.example",
                "ftp://panelwatch.example",
                "https://",
                "https://panelwatch.example/?x=1",
                "https://me:secret@panelwatch.example",
                "https://panelwatch.example#top",
                "https://panel watch.example",
                "javascript:alert(1)"
            })
    void whatIsNoPublicAddressIsRefusedByName(String address) {
        CommandLine words = Panelwatch.commandLine(ServeCommandTest::neverStarted);
        words.setErr(new PrintWriter(err, true));
        assertThat(words.execute("serve", "--public-address", address)).isEqualTo(2);
        assertThat(err.toString()).contains("' is not a public address; write one such as https://panelwatch.example");
    }

    @Test
    void aSlashAtTheEndOfThePublicAddressIsLetPass() {
        serve(
                serving -> {
                    assertThat(serving.site()).isEqualTo(new Site(URI.create("https://panelwatch.example/uk")));
                    return new Ready(1, "0123456789ab");
                },
                "--port=0",
                "--public-address=https://panelwatch.example/uk/");
        assertThat(err.toString()).isEmpty();
    }

    private static Ready neverStarted(Serving serving) {
        throw new AssertionError("a server was started for " + serving);
    }

    private int serve(Starter starter, String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--data";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return run(starter, all);
    }

    private int run(Starter starter, String... words) {
        var command =
                new CommandLine(new ServeCommand(starter, new PrintWriter(out, true), new PrintWriter(err, true)));
        String[] all = new String[words.length + 2];
        all[0] = "--kept";
        all[1] = folder.resolve("kept").toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return command.execute(all);
    }
}
