package org.panelwatch.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.panelwatch.Application;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running application, asked over HTTP for what its interface answers; and the shipped files, read plainly. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "logging.level.root=off", "panelwatch.kept=target/api-tests"})
abstract class AskingApi {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Releases releases;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    protected String release() {
        return releases.current().id();
    }

    protected HttpResponse<String> get(String path, String... headers) throws Exception {
        return ask("GET", path, headers);
    }

    protected HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The answer to what must be answered. */
    protected JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer);
    }

    protected static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The decisions of every page, by following the links. */
    protected List<JsonNode> everyPage(String path) throws Exception {
        List<JsonNode> decisions = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            JsonNode page = json(next);
            decisions.addAll(page.get("decisions").values());
            next = page.get("links").path("next").asString("");
        }
        return decisions;
    }

    protected static String text(JsonNode node, String field) {
        return node.get(field).asString("");
    }

    /** A row of a shipped file; an empty cell is an empty text. */
    protected record CsvRow(Map<String, String> cells) {

        String get(String column) {
            return there(cells.get(column));
        }
    }

    protected static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The rows of a shipped file. */
    protected static List<CsvRow> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Path.of("data", file), StandardCharsets.UTF_8, format)) {
            return parser.stream().map(row -> new CsvRow(row.toMap())).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
