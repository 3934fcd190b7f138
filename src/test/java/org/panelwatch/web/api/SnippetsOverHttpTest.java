package org.panelwatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Site;
import org.panelwatch.publish.Snippet;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import tools.jackson.databind.JsonNode;

/** The lines of the page on the interface, run as they are by the tools that are on this machine. */
class SnippetsOverHttpTest extends AskingApi {

    private static final String FIGURE = "lesser-sanction-rate-over-time";
    private static final String QUERY = "?source=watchdog~press&basis=final";
    private static final Selection SELECTION =
            Selection.ALL.with(Criterion.SOURCE, List.of("watchdog", "press")).with(Basis.FINAL);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/[^'\"]+)");

    @TempDir
    private Path folder;

    private String lines(Snippet snippet) {
        return snippet.text(FIGURE, Form.CSV, SELECTION, new Site(URI.create("http://localhost:" + port)));
    }

    /** Says loudly what it leaves out: the test is skipped, not passed. */
    private static void needs(String... command) {
        boolean there;
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            there = process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException | InterruptedException missing) {
            there = false;
        }
        assumeTrue(there, "LEFT OUT: " + String.join(" ", command) + " does not run on this machine");
    }

    private String run(String... command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private String script(Snippet snippet, String name) throws IOException {
        return Files.writeString(folder.resolve(name), lines(snippet)).toString();
    }

    private JsonNode figure() throws Exception {
        JsonNode figure = json("/api/v1/figures/" + FIGURE + QUERY);
        assertThat(figure.get("rows").size()).isGreaterThan(3);
        return figure;
    }

    /** Whatever the tool, the addresses in the lines answer, and no word is left to be filled in. */
    @ParameterizedTest
    @EnumSource
    void theAddressesInTheLinesAnswer(Snippet snippet) throws Exception {
        String lines = lines(snippet);
        assertThat(lines).isNotBlank().doesNotContain("{{", "}}");
        Matcher address = ADDRESS.matcher(lines);
        while (address.find()) {
            assertThat(address.group(1)).contains("source=press~watchdog", "basis=final");
            assertThat(get(address.group(1)).statusCode()).isEqualTo(200);
        }
        assertThat(snippet.hint()).endsWith(".");
    }

    @Test
    void theLinesForCurlSaveTheFile() throws Exception {
        needs("curl", "--version");
        run("bash", script(Snippet.CURL, "curl.sh"));
        assertThat(Files.readString(folder.resolve(FIGURE + ".csv")))
                .isEqualTo(get("/figures/" + FIGURE + ".csv" + QUERY).body());
    }

    @Test
    void theLinesForPythonPrintTheSentenceAndTheRows() throws Exception {
        needs("python3", "--version");
        List<String> said =
                run("python3", script(Snippet.PYTHON, "figure.py")).lines().toList();
        assertThat(said.getFirst()).isEqualTo(text(figure(), "sentence"));
        assertThat(said).hasSize(1 + figure().get("rows").size());
        assertThat(said.get(1))
                .contains("'year': " + figure().get("rows").get(0).get("year"));
    }

    @Test
    void theLinesForDecisionsReadEveryPage() throws Exception {
        needs("python3", "--version");
        int total = json("/api/v1/decisions" + QUERY).get("total").asInt();
        List<String> said = run("python3", script(Snippet.DECISIONS, "decisions.py"))
                .lines()
                .toList();
        assertThat(total).isGreaterThan(100);
        assertThat(said.getFirst()).isEqualTo(total + " of " + total);
        assertThat(said).hasSize(6);
    }

    @Test
    void theLinesForPandasReadEveryRow() throws Exception {
        needs("python3", "-c", "import pandas");
        assertThat(run("python3", script(Snippet.PANDAS, "figure.py")))
                .contains("rate", "low95")
                .contains(figure().get("rows").get(0).get("year").asString());
    }

    @Test
    void theLinesForRReadEveryRow() throws Exception {
        needs("Rscript", "--version");
        assertThat(run("Rscript", script(Snippet.R, "figure.R")))
                .contains("rate", "low95")
                .contains(figure().get("rows").get(0).get("year").asString());
    }

    /** DuckDB would first fetch an extension to read from the web; here it reads the same file from the disk. */
    @Test
    void theLinesForDuckDbReadEveryRow() throws Exception {
        Matcher address = ADDRESS.matcher(lines(Snippet.DUCKDB));
        assertThat(address.find()).isTrue();
        Path file = Files.writeString(
                folder.resolve("figure.csv"), get(address.group(1)).body());
        String sql = lines(Snippet.DUCKDB).replace(address.group(), file.toString());
        List<Long> years = new ArrayList<>();
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = db.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                years.add(rows.getLong("year"));
                assertThat(rows.getDouble("low95")).isLessThanOrEqualTo(rows.getDouble("high95"));
            }
        }
        assertThat(years)
                .containsExactlyElementsOf(figure().get("rows").values().stream()
                        .map(row -> row.get("year").asLong())
                        .toList());
    }
}
