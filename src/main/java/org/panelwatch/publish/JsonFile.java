package org.panelwatch.publish;

import java.util.Optional;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.figure.Row;
import org.panelwatch.figure.SourceCount;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.Coded;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A figure as JSON: counts are integers, rates fractions of one, what is not known is null. */
public final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFile() {}

    public static byte[] write(Publication publication) {
        Figure figure = publication.figure();
        Selection selection = publication.selection();
        ObjectNode json = JSON.createObjectNode();
        json.put("figure", figure.id())
                .put("title", figure.title())
                .put("subtitle", figure.subtitle())
                .put("sentence", figure.sentence());
        describe(json.putObject("selection"), selection);
        if (publication.isPrivate()) {
            json.putObject("your_data").put("title", figure.release().own()).put("published", false);
        } else {
            release(json.putObject("release"), publication);
        }
        columns(json.putArray("columns"), figure);
        rows(json.putArray("rows"), figure);
        ArrayNode notes = json.putArray("notes");
        figure.notes().forEach(notes::add);
        sources(json.putArray("sources"), figure);
        ObjectNode addresses = json.putObject("links");
        publication.links().forEach(addresses::put);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static void release(ObjectNode json, Publication publication) {
        ReleaseStamp release = publication.figure().release();
        json.put("id", release.id())
                .put("date", release.date().toString())
                .put("frozen", publication.selection().isFrozen());
    }

    private static void describe(ObjectNode json, Selection selection) {
        SelectionUrl.describe(selection).forEach((key, value) -> json.set(key, JSON.valueToTree(plain(value))));
    }

    private static Object plain(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(v -> v).orElse(JSON.nullNode())
                : value;
    }

    private static void columns(ArrayNode json, Figure figure) {
        for (Column column : figure.columns()) {
            ObjectNode node = json.addObject()
                    .put("name", column.name())
                    .put("type", column.type().code())
                    .put("label", column.label())
                    .put("unit", column.unit());
            ObjectNode words = JSON.createObjectNode();
            figure.rows().stream()
                    .map(row -> figure.cell(row, column.name()))
                    .forEach(cell -> word(cell).ifPresent(word -> words.put(word.code(), word.label())));
            if (!words.isEmpty()) {
                node.set("words", words);
            }
        }
    }

    private static Optional<Coded> word(Cell cell) {
        return cell instanceof Cell.Word(Coded value) ? Optional.of(value) : Optional.empty();
    }

    private static void rows(ArrayNode json, Figure figure) {
        for (Row row : figure.rows()) {
            ObjectNode node = json.addObject();
            for (int i = 0; i < row.cells().size(); i++) {
                put(node, figure.columns().get(i).name(), row.cells().get(i));
            }
        }
    }

    private static void put(ObjectNode node, String name, Cell cell) {
        switch (cell) {
            case Cell.Count(long value) -> node.put(name, value);
            case Cell.Fraction(double value) -> node.put(name, value);
            case Cell.Word(Coded value) -> node.put(name, value.code());
            case Cell.Text(String value) -> node.put(name, value);
            case Cell.Unknown() -> node.putNull(name);
        }
    }

    private static void sources(ArrayNode json, Figure figure) {
        for (SourceCount source : figure.sources()) {
            json.addObject()
                    .put("publisher", source.publisher())
                    .put("url", source.url())
                    .put("rows", source.rows());
        }
    }
}
