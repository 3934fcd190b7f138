package org.panelwatch.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.panelwatch.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How many answers a second the running application gives to eight clients on the same machine, for what others frame. */
final class EmbedLoad {

    private static final int CLIENTS = 8;
    private static final double WARM_UP_SECONDS = 4;
    private static final double SECONDS = 8;
    private static final List<String> PATHS = List.of(
            "/embed/lesser-sanction-rate-over-time",
            "/embed/outcomes-compared?force=kent",
            "/card/sanctions.png",
            "/figures/lesser-sanction-rate-over-time.csv");

    private EmbedLoad() {}

    static void measure(Path data, Path kept) throws Exception {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--panelwatch.data=" + data,
                "--panelwatch.kept=" + kept)) {
            String site = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
            System.out.printf("%nAnswers a second to %d clients on this machine, after the first%n", CLIENTS);
            for (String path : PATHS) {
                rate(site + path, WARM_UP_SECONDS);
                System.out.printf("  %-60s %,8.0f%n", path, rate(site + path, SECONDS));
            }
        }
    }

    private static double rate(String address, double seconds) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(() -> ask(address, seconds));
            }
            long begun = System.nanoTime();
            int answers = 0;
            for (Future<Integer> client : clients.invokeAll(work)) {
                answers += client.get();
            }
            return answers / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static int ask(String address, double seconds) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .build();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int answers = 0;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(address + " answered " + status);
                }
                answers++;
            }
        }
        return answers;
    }
}
