package org.panelwatch.chart;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the option of a drawing. */
final class DrawnOption {

    private DrawnOption() {}

    static List<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("id").asString()).toList();
    }

    static String told(JsonNode item) {
        return item.at("/tooltip/formatter").asString();
    }

    static JsonNode data(JsonNode option, String series) {
        return series(option, series).get("data");
    }

    static JsonNode series(JsonNode option, String series) {
        return option.at("/baseOption/series")
                .valueStream()
                .filter(node -> node.path("id").asString("").equals(series))
                .findFirst()
                .orElseThrow();
    }
}
