package org.panelwatch.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelwatch.chart.Chart;
import org.panelwatch.publish.Published;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InksTest {

    private static JsonNode painted(Theme theme, String option) {
        return Inks.of(theme).paint(JsonMapper.shared().readTree(option));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #14324F", "DARK, #9CC3E6", "MONO, #1A1A1A"})
    void aTokenBecomesTheColourOfTheTheme(Theme theme, String colour) {
        JsonNode option = painted(theme, """
                {"color": ["@dismissed"], "series": [{"lineStyle": {"borderColor": "@dismissed"}}]}
                """);
        assertThat(option.at("/color/0").asString()).isEqualTo(colour);
        assertThat(option.at("/series/0/lineStyle/borderColor").asString()).isEqualTo(colour);
    }

    @Test
    void onlyColoursAreTokens() {
        JsonNode option = painted(Theme.LIGHT, """
                {"name": "@dismissed", "data": ["@dismissed"], "color": "x @dismissed", "backgroundColor": "transparent"}
                """);
        assertThat(option.toString()).isEqualTo("""
                {"name":"@dismissed","data":["@dismissed"],"color":"x @dismissed","backgroundColor":"transparent"}""");
    }

    @Test
    void anUnknownTokenIsNotDrawnInAnyColour() {
        assertThatThrownBy(() -> painted(Theme.LIGHT, "{\"color\": \"@no-such\"}"))
                .hasMessageContaining("no-such");
    }

    @Test
    void aPatternIsADecalInOneInkAndNothingOtherwise() {
        String series = """
                {"pattern": {"symbol": "rect", "color": "@card"}, "itemStyle": {"color": "@fww"}}
                """;
        assertThat(painted(Theme.DARK, series).toString()).isEqualTo("{\"itemStyle\":{\"color\":\"#F0993E\"}}");
        assertThat(painted(Theme.MONO, series).toString()).isEqualTo("""
                {"itemStyle":{"color":"#6E6E6E","decal":{"symbol":"rect","color":"#FFFFFF"}}}""");
    }

    @Test
    void whatIsToldOnPointingIsLeftOut() {
        assertThat(painted(Theme.LIGHT, """
                {"tooltip": {"formatter": "x"}, "series": [{"data": [{"value": 1, "tooltip": {"formatter": "y"}}]}]}
                """).toString()).isEqualTo("{\"series\":[{\"data\":[{\"value\":1}]}]}");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTokenIsLeftInAnyChart(Theme theme) {
        List<String> left = new ArrayList<>();
        Questions.all().forEach(question -> {
            var figure = Published.of(question, Selection.ALL).figure();
            String option = Inks.of(theme).paint(Chart.of(figure).option()).toString();
            if (option.matches(".*\"@[a-z].*")) {
                left.add(question.id());
            }
        });
        assertThat(left).isEmpty();
    }
}
