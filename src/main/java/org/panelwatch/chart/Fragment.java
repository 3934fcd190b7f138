package org.panelwatch.chart;

import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pieces of an option, written as the JSON they are. */
final class Fragment {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fragment() {}

    /** @param numbers for the format marks of the template; text is set on the node, never formatted in */
    static ObjectNode of(String template, Number... numbers) {
        Object[] arguments = numbers;
        return (ObjectNode)
                JSON.readTree(numbers.length == 0 ? template : String.format(Locale.ROOT, template, arguments));
    }

    /** What every option begins with: type, ground and tooltip. */
    static ObjectNode shell() {
        return of("""
                {"animation": false, "textStyle": {"fontFamily": "Inter, sans-serif", "color": "@ink-2"},
                 "backgroundColor": "transparent",
                 "tooltip": {"trigger": "item", "renderMode": "richText", "confine": true, "transitionDuration": 0,
                   "backgroundColor": "@ink", "borderWidth": 0, "padding": [9, 12], "textStyle": {"color": "@paper", "fontSize": 13}}}
                """);
    }

    /** An option that is laid out anew for each class of width. */
    static ObjectNode responsive(ObjectNode base, Function<Width, ObjectNode> layout) {
        ObjectNode option = of("{}");
        option.set("baseOption", base);
        ArrayNode media = option.putArray("media");
        for (Width width : Width.values()) {
            media.add(width.media(layout.apply(width)));
        }
        return option;
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Text as ECharts draws it literally: braces would start a style or a placeholder. */
    static String literal(String text) {
        return text.replace('{', '(').replace('}', ')').replace('|', '/');
    }

    /** Text in one of the option's named styles. */
    static String styled(String style, String text) {
        return text.isEmpty() ? "" : "{" + style + "|" + literal(text) + "}";
    }
}
