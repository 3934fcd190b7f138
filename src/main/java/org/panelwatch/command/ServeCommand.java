package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.publish.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: runs the application until it is stopped. */
@Command(
        name = "serve",
        description = "Runs the application on the data until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

    private final Starter starter;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Who may connect: 127.0.0.1 this machine only, 0.0.0.0 everyone (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", description = "The folder of data (default: the one shipped).")
    private Path data = Path.of(System.getProperty("panelwatch.data", "data"));

    @Option(names = "--kept", paramLabel = "DIR", description = "Where releases and the log are kept.")
    private Path kept = Path.of(System.getProperty("panelwatch.kept", ".panelwatch"));

    @Option(
            names = "--releases-kept",
            paramLabel = "N",
            converter = ReleasesKept.class,
            description =
                    "How many earlier releases are kept; the last of each month always (default: ${DEFAULT-VALUE}).")
    private int releasesKept = 12;

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            converter = PublicAddress.class,
            description = "Where others find it, such as https://panelwatch.example; links in files and pages begin"
                    + " with it (default: where it listens).")
    private @Nullable Site site;

    /** Starts through the given starter; speaks to the given writers. */
    public ServeCommand(Starter starter, PrintWriter out, PrintWriter err) {
        this.starter = starter;
        this.out = out;
        this.err = err;
    }

    /** Returns 0 when the server runs, 1 after saying why it does not. */
    @Override
    public Integer call() {
        var serving = new Serving(
                host,
                port,
                data.toAbsolutePath().normalize(),
                kept.toAbsolutePath().normalize(),
                releasesKept,
                site);
        try {
            DataFolder.open(serving.data());
            requireFree(serving);
            Ready ready = starter.start(serving);
            out.println("Panelwatch is ready at http://" + shownHost() + ":" + ready.port() + "/ (release "
                    + ready.release() + ")");
            return 0;
        } catch (Exception failure) {
            err.println(new StartFailure(serving, failure).sentence());
            return 1;
        }
    }

    /** Asks for the port before the seconds that a start takes. */
    private static void requireFree(Serving serving) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(serving.host(), serving.port()));
        }
    }

    private String shownHost() {
        return switch (host) {
            case "127.0.0.1", "0.0.0.0", "::", "::1" -> "localhost";
            default -> host;
        };
    }
}
