package org.panelwatch.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.figure.SourcesLine;
import org.panelwatch.vocabulary.Coded;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code datapackage.json}: what is in a package, as tools read it (<a href="https://datapackage.org/">Data Package</a>,
 * version 2, with the names of version 1 beside where they differ).
 */
record PackageDescriptor(Publication publication, byte[] csv, byte[] svg) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    byte[] bytes() {
        Figure figure = publication.figure();
        ObjectNode json = JSON.createObjectNode().put("$schema", PROFILES + "datapackage.json");
        if (publication.isPrivate()) {
            ownData(json, figure);
        } else {
            published(json, figure);
        }
        sources(json, figure);
        ArrayNode resources = json.putArray("resources");
        table(resources.addObject(), figure);
        drawing(resources.addObject(), figure);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static void ownData(ObjectNode json, Figure figure) {
        json.put("name", "your-data-" + figure.id())
                .put("title", figure.title())
                .put(
                        "description",
                        figure.subtitle() + "\n\n" + figure.sentence() + "\n\n" + SourcesLine.of(figure) + ".");
    }

    private void published(ObjectNode json, Figure figure) {
        json.put("name", figure.id())
                .put("id", address())
                .put("title", figure.title())
                .put("description", figure.subtitle() + "\n\n" + figure.sentence())
                .put("homepage", address())
                .put("version", figure.release().id())
                .put("created", figure.release().date() + "T00:00:00Z");
        json.putArray("licenses")
                .addObject()
                .put("name", Licence.NAME)
                .put("title", Licence.TITLE)
                .put("path", Licence.ADDRESS);
        ObjectNode publisher = json.putArray("contributors").addObject().put("title", "Panelwatch");
        publisher.put("role", "publisher").putArray("roles").add("publisher");
    }

    private String address() {
        return publication.site().absolute(publication.address(publication.frozen()));
    }

    /** A list of sources that is there has at least one. */
    private static void sources(ObjectNode json, Figure figure) {
        if (!figure.sources().isEmpty()) {
            ArrayNode sources = json.putArray("sources");
            for (SourceCount source : figure.sources()) {
                ObjectNode one = sources.addObject().put("title", source.publisher());
                if (!source.url().isEmpty()) {
                    one.put("path", source.url());
                }
            }
        }
    }

    private void table(ObjectNode json, Figure figure) {
        json.put("name", figure.id())
                .put("$schema", PROFILES + "dataresource.json")
                .put("profile", "tabular-data-resource")
                .put("type", "table")
                .put("path", figure.id() + ".csv")
                .put("title", publication.question())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        sized(json, csv);
        json.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("header", true);
        schema(json.putObject("schema"), figure);
    }

    private void drawing(ObjectNode json, Figure figure) {
        json.put("name", figure.id() + "-drawing")
                .put("path", figure.id() + ".svg")
                .put("title", figure.title())
                .put("description", figure.sentence())
                .put("format", "svg")
                .put("mediatype", "image/svg+xml")
                .put("encoding", "utf-8");
        sized(json, svg);
    }

    private static void schema(ObjectNode json, Figure figure) {
        json.put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = json.putArray("fields");
        ColumnSense.of(figure).forEach(column -> field(fields.addObject(), figure, column));
        json.putArray("missingValues").add("");
        List<String> key = primaryKey(figure);
        if (!key.isEmpty()) {
            ArrayNode names = json.putArray("primaryKey");
            key.forEach(names::add);
        }
    }

    private static void field(ObjectNode json, Figure figure, ColumnSense column) {
        json.put("name", column.column().name())
                .put("type", column.column().type().code())
                .put("title", column.heading())
                .put(
                        "description",
                        column.meaning()
                                + Optional.ofNullable(column.column().unit())
                                        .map(unit -> " (" + unit + ")")
                                        .orElse(""));
        if (column.isShare()) {
            json.putObject("constraints").put("minimum", 0).put("maximum", 1);
        }
        Map<String, String> words = words(figure, column.column());
        if (!words.isEmpty()) {
            ArrayNode categories = json.putArray("categories");
            words.forEach(
                    (code, label) -> categories.addObject().put("value", code).put("label", label));
        }
    }

    /** The codes of a column with their labels; none where it holds free text beside them. */
    private static Map<String, String> words(Figure figure, Column column) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Row row : figure.rows()) {
            switch (figure.cell(row, column.name())) {
                case Cell.Word(Coded word) -> words.putIfAbsent(word.code(), word.label());
                case Cell.Text text -> {
                    return Map.of();
                }
                case Cell.Count count -> {}
                case Cell.Fraction fraction -> {}
                case Cell.Unknown unknown -> {}
            }
        }
        return words;
    }

    /** The first columns of words and years that tell every row of this table from every other; none where none do. */
    private static List<String> primaryKey(Figure figure) {
        List<String> names = figure.columns().stream()
                .takeWhile(column -> column.type() == Column.Type.STRING
                        || column.name().equals("year")
                        || column.name().equals("stage"))
                .map(Column::name)
                .toList();
        for (int length = 1; length <= names.size() && !figure.isEmpty(); length++) {
            if (tells(figure, names.subList(0, length))) {
                return names.subList(0, length);
            }
        }
        return List.of();
    }

    private static boolean tells(Figure figure, List<String> names) {
        Set<List<Cell>> seen = new HashSet<>();
        return figure.rows().stream()
                .map(row -> names.stream().map(name -> figure.cell(row, name)).toList())
                .allMatch(key -> !key.contains(Cell.UNKNOWN) && seen.add(key));
    }

    private static void sized(ObjectNode json, byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            json.put("bytes", file.length)
                    .put("hash", "sha256:" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
