package org.panelwatch.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.panelwatch.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How many files a second the application answers over HTTP, each kept already, to clients that ask without a pause. */
final class FileAnswers {

    private static final int CLIENTS = 8;
    private static final double FIRST_WARM_UP_SECONDS = 15;
    private static final double WARM_UP_SECONDS = 3;
    private static final double SECONDS = 6;
    private static final String FIGURE = "/figures/lesser-sanction-rate-over-time";
    private static final List<String> FORMS = List.of("csv", "json", "txt", "xlsx", "svg", "png", "zip");

    private final int port;

    private FileAnswers(int port) {
        this.port = port;
    }

    /** @param kept an empty folder for the release */
    static void measure(Path data, Path kept) throws Exception {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--panelwatch.data=" + data.toAbsolutePath(),
                "--panelwatch.kept=" + kept.toAbsolutePath(),
                "--panelwatch.limits.drawings=0",
                "--panelwatch.limits.downloads=0")) {
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            new FileAnswers(port).measure();
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                "%nFiles over HTTP, kept already: %d clients on the same machine, each over one connection at a time, %.0f s%n",
                CLIENTS, SECONDS);
        System.out.printf("  %-12s %12s %12s %12s%n", "form", "answers/s", "bytes", "MB/s");
        answersPerSecond(FIGURE + ".json", "", FIRST_WARM_UP_SECONDS);
        for (String form : FORMS) {
            String path = FIGURE + "." + form;
            Answer answer = once(path, "");
            if (answer.status() == 200) {
                line(form, path, "", answer.length());
                line(form + ", 304", path, "If-None-Match: " + answer.tag() + "\r\n", 0);
            } else {
                System.out.printf("  %-12s answered %d%n", form, answer.status());
            }
        }
    }

    private void line(String name, String path, String headers, int bytes) {
        answersPerSecond(path, headers, WARM_UP_SECONDS);
        double rate = answersPerSecond(path, headers, SECONDS);
        System.out.printf(Locale.UK, "  %-12s %,12.0f %,12d %12.1f%n", name, rate, bytes, rate * bytes / 1e6);
    }

    private double answersPerSecond(String path, String headers, double seconds) {
        LongAdder answers = new LongAdder();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(CompletableFuture.runAsync(
                    () -> ask(path, headers, end, answers),
                    client -> Thread.ofPlatform().start(client)));
        }
        clients.forEach(CompletableFuture::join);
        return answers.sum() / ((System.nanoTime() - begun) / 1e9);
    }

    /** Over a new connection each time the server ends one, which it does after a hundred answers. */
    private void ask(String path, String headers, long end, LongAdder answers) {
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    open = Answer.to(socket, in, path, headers).open();
                    answers.increment();
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private Answer once(String path, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return Answer.to(
                    socket, new DataInputStream(new BufferedInputStream(socket.getInputStream())), path, headers);
        }
    }

    private record Answer(int status, int length, String tag, boolean open) {

        /** Reads the whole answer, so that the connection can be asked again. */
        static Answer to(Socket socket, DataInputStream in, String path, String headers) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            int status = Integer.parseInt(line(in).split(" ")[1]);
            int length = 0;
            String tag = "";
            boolean open = true;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String[] parts = header.split(": ", 2);
                switch (parts[0].toLowerCase(Locale.ROOT)) {
                    case "content-length" -> length = Integer.parseInt(parts[1]);
                    case "etag" -> tag = parts[1];
                    case "connection" -> open = !parts[1].equals("close");
                    default -> {}
                }
            }
            in.skipNBytes(status == 304 ? 0 : length);
            return new Answer(status, length, tag, open);
        }

        private static String line(DataInputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int letter = in.readUnsignedByte(); letter != '\n'; letter = in.readUnsignedByte()) {
                line.append(letter == '\r' ? "" : Character.toString(letter));
            }
            return line.toString();
        }
    }
}
