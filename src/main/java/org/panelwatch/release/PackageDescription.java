package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The descriptor of a data package: every file with its hash, size and table schema.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
final class PackageDescription {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PackageDescription() {}

    static String of(ReleaseRecord release, Path folder, String title) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("profile", "tabular-data-package")
                .put("name", "panelwatch-data")
                .put("id", release.id())
                .put("title", title)
                .put("version", release.id())
                .put("created", release.date() + "T00:00:00Z");
        json.putArray("licenses")
                .addObject()
                .put("name", "CC-BY-4.0")
                .put("title", "Creative Commons Attribution 4.0")
                .put("path", "https://creativecommons.org/licenses/by/4.0/");
        ArrayNode resources = json.putArray("resources");
        for (FileRecord file : release.files()) {
            DataFile table = DataFile.named(file.name()).orElseThrow();
            resource(resources.addObject(), file, table, new DataFolder(folder).header(table));
        }
        return JSON.writeValueAsString(json) + "\n";
    }

    private static void resource(ObjectNode json, FileRecord file, DataFile table, List<String> header) {
        json.put("profile", "tabular-data-resource")
                .put("name", file.name().replace(".csv", ""))
                .put("path", file.name())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", file.bytes())
                .put("hash", "sha256:" + file.sha256())
                .put("rows", file.rows());
        ObjectNode schema = json.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (String name : header) {
            table.described().stream()
                    .filter(column -> column.name().equals(name))
                    .forEach(column -> field(fields.addObject(), column));
        }
        schema.putArray("missingValues").add("");
        if (table.key().size() == 1) {
            schema.put("primaryKey", table.key().getFirst());
        }
    }

    private static void field(ObjectNode json, DataColumn column) {
        json.put("name", column.name())
                .put(
                        "type",
                        switch (column.type()) {
                            case TEXT -> "string";
                            case INTEGER -> "integer";
                            case NUMBER -> "number";
                        });
        if (column.required() || !column.codes().isEmpty()) {
            ObjectNode constraints = json.putObject("constraints");
            if (column.required()) {
                constraints.put("required", true);
            }
            if (!column.codes().isEmpty()) {
                column.codes().forEach(constraints.putArray("enum")::add);
            }
        }
    }
}
