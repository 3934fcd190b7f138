package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.Application;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running application, asked over HTTP. Every class has one of its own, with an empty folder of kept releases. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "logging.level.root=off"})
@DirtiesContext
abstract class OverHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    static Path kept;

    @LocalServerPort
    protected int port;

    @Autowired
    protected Releases releases;

    protected final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @DynamicPropertySource
    static void keepApart(DynamicPropertyRegistry properties) {
        properties.add("panelwatch.kept", () -> kept.toString());
    }

    protected HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return ask("GET", path, headers);
    }

    protected HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        return client.send(request(method, path, headers), BodyHandlers.ofByteArray());
    }

    /** The answer as text. */
    protected HttpResponse<String> read(String path, String... headers) throws Exception {
        return client.send(request("GET", path, headers), BodyHandlers.ofString());
    }

    protected HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    /**
     * What the server answers to a request as it stands, such as Java's own client refuses to send.
     *
     * @param request its first line and its headers
     */
    protected String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String whole = request + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every value of a header, joined by a comma; empty where it is absent. */
    protected static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    protected static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    protected static JsonNode json(HttpResponse<?> answer) {
        return answer.body() instanceof byte[] bytes
                ? JsonMapper.shared().readTree(bytes)
                : JsonMapper.shared().readTree(answer.body().toString());
    }

    /** The problem that an answer tells, which gives away nothing of the inside. */
    protected static JsonNode problem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(text(answer)).doesNotContain("Exception", "org.panelwatch", "springframework", "\tat ");
        return problem;
    }
}
