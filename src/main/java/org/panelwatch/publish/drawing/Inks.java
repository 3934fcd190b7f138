package org.panelwatch.publish.drawing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.chart.Palette;
import org.panelwatch.selection.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns an option of the chart room into one that ECharts takes: tokens become colours, a series' pattern becomes its
 * decal where there is one ink only, and what is told on pointing is left out. The page's {@code frontend/chart/paint.ts}
 * does the same.
 */
final class Inks {

    private static final Pattern TOKEN = Pattern.compile("@[a-z][a-z0-9-]*");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Palette palette;
    private final boolean patterns;

    private Inks(Palette palette, boolean patterns) {
        this.palette = palette;
        this.patterns = patterns;
    }

    static Inks of(Theme theme) {
        return switch (theme) {
            case LIGHT -> new Inks(Palette.LIGHT, false);
            case DARK -> new Inks(Palette.DARK, false);
            case MONO -> new Inks(Palette.MONO, true);
        };
    }

    /** @param token such as {@code ink-2} */
    String colour(String token) {
        return palette.colour(token);
    }

    JsonNode paint(JsonNode option) {
        return paint(option, "");
    }

    private JsonNode paint(JsonNode node, String key) {
        return switch (node) {
            case ObjectNode object -> paint(object);
            case ArrayNode array -> {
                ArrayNode painted = NODES.arrayNode();
                array.forEach(item -> painted.add(paint(item, key)));
                yield painted;
            }
            default -> isToken(node, key) ? NODES.stringNode(palette.colour(node.asString())) : node;
        };
    }

    private static boolean isToken(JsonNode node, String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return node.isString()
                && (name.endsWith("color") || name.endsWith("colour"))
                && TOKEN.matcher(node.asString()).matches();
    }

    private ObjectNode paint(ObjectNode object) {
        ObjectNode painted = NODES.objectNode();
        object.forEachEntry((name, value) -> {
            switch (name) {
                case "tooltip", "pattern" -> {}
                case "itemStyle" -> painted.set(name, style(value, object.get("pattern")));
                default -> painted.set(name, paint(value, name));
            }
        });
        return painted;
    }

    private JsonNode style(JsonNode style, @Nullable JsonNode pattern) {
        JsonNode painted = paint(style, "itemStyle");
        if (patterns && pattern != null && painted instanceof ObjectNode object) {
            object.set("decal", paint(pattern, ""));
        }
        return painted;
    }
}
