package org.panelwatch.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.panelwatch.chart.Chart;
import org.panelwatch.figure.CellWords;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourcesLine;
import org.panelwatch.publish.Publication;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML of an embed: the drawing twice, for wide and for narrow frames, its table, and what the live chart needs.
 *
 * @param drawn nothing where there is nothing to draw, or no drawing to be had
 */
record EmbedDocument(Publication publication, Optional<Drawn> drawn, Standing standing) {

    /** SVG documents without heading and notes, for frames from 560 pixels and below. */
    record Drawn(String wide, String narrow) {}

    private static final String LICENCE = "CC BY 4.0";
    private static final String LICENCE_LINK =
            "<a rel=\"license noopener\" target=\"_blank\" href=\"https://creativecommons.org/licenses/by/4.0/\">"
                    + LICENCE + "</a>";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB" theme="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s · Panelwatch</title>
            <link rel="stylesheet" href="../style/tokens.css">
            <link rel="stylesheet" href="../style/embed.css">
            %s</head>
            <body data-figure="%s">
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    byte[] bytes() {
        Figure figure = publication.figure();
        String live = figure.isEmpty() ? "" : """
                <script type="module" src="../VAADIN/build/embed.js"></script>
                """;
        String head = "<link rel=\"canonical\" href=\"" + htmlEscape(address()) + "\">\n" + live;
        Theme theme = publication.selection().theme();
        return page(theme, figure.title(), head, figure.id(), figure());
    }

    /** A fault, in words for the reader of the page around. */
    static byte[] fault(String heading, String words) {
        String body = "<h2>" + text(heading) + "</h2>\n<p>" + text(words) + "</p>";
        return page(Theme.LIGHT, heading, "", "", body);
    }

    private static byte[] page(Theme theme, String title, String head, String figure, String body) {
        return PAGE.formatted(theme.code(), text(title), head, text(figure), body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String figure() {
        Figure figure = publication.figure();
        return """
                <figure aria-labelledby="heading">
                <h2 id="heading">%s</h2>
                <p class="subtitle">%s</p>
                %s
                <p class="note">%s</p>
                %s<p class="foot"><span>%s</span>
                <span>%s%s</span>
                <a href="%s" target="_blank" rel="noopener">The full figure on Panelwatch</a></p>
                </figure>
                %s""".formatted(
                        text(figure.title()),
                        text(figure.subtitle()),
                        figure.isEmpty() ? "<p>" + text(figure.sentence()) + "</p>" : drawing(),
                        text(String.join(" ", figure.notes())),
                        figure.isEmpty() ? "" : table(),
                        text(SourcesLine.of(figure)).replace(LICENCE, LICENCE_LINK),
                        text(standing.words()),
                        standing.newer() ? now() : "",
                        htmlEscape(address()),
                        figure.isEmpty() ? "" : live());
    }

    private String drawing() {
        return drawn.map(both -> """
                        <div class="drawing"><div class="wide">%s</div><div class="narrow">%s</div></div>""".formatted(both.wide(), both.narrow())).orElse("<div class=\"drawing\"></div>");
    }

    private String table() {
        Figure figure = publication.figure();
        String head = figure.columns().stream()
                .map(column -> "<th scope=\"col\"" + number(column) + ">" + text(column.label()) + "</th>")
                .collect(Collectors.joining());
        String rows = figure.rows().stream().map(this::row).collect(Collectors.joining("\n"));
        return """
                <details%s>
                <summary>The numbers as a table</summary>
                <div class="table-wrap" tabindex="0" role="region" aria-label="The numbers as a table">
                <table>
                <caption>%s</caption>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </div>
                </details>
                """.formatted(drawn.isPresent() ? "" : " open", text(figure.subtitle()), head, rows);
    }

    private String row(Row row) {
        Figure figure = publication.figure();
        return IntStream.range(0, row.cells().size())
                .mapToObj(place -> {
                    String tag = place == 0 ? "th" : "td";
                    String scope = place == 0 ? " scope=\"row\"" : "";
                    return "<" + tag + scope + number(figure.columns().get(place)) + ">"
                            + text(CellWords.of(figure, row, place)) + "</" + tag + ">";
                })
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String number(Column column) {
        return column.type() == Column.Type.STRING ? "" : " class=\"number\"";
    }

    /** What the script draws from; a script that is only data runs under no policy. */
    private String live() {
        Chart chart = Chart.of(publication.figure());
        var json = JsonMapper.shared()
                .createObjectNode()
                .put("summary", publication.figure().sentence())
                .put("height", chart.height())
                .put("narrowHeight", chart.narrowHeight())
                .set("option", chart.option());
        return "<script type=\"application/json\" id=\"drawn\">"
                + json.toString().replace("<", "\\u003c") + "</script>";
    }

    private String address() {
        return publication
                .site()
                .absolute(publication.address(
                        publication.selection().with(Tab.CHART).with(Theme.LIGHT)));
    }

    private String now() {
        String live = publication
                .site()
                .absolute(publication.address(
                        publication.selection().live().with(Tab.CHART).with(Theme.LIGHT)));
        return " <a href=\"" + htmlEscape(live) + "\" target=\"_blank\" rel=\"noopener\">See it as of now</a>";
    }

    private static String text(String words) {
        return htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
