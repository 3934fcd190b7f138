package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.ReleaseStamp;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {

    private static final Site SITE = Site.parse("https://panelwatch.example");

    static Stream<Publication> publications() {
        return Publications.everyQuestion();
    }

    private static Publication worded(String subtitle, String question) {
        Figure figure = Publications.texts(List.of("a"));
        return new Publication(
                new Figure(
                        "texts",
                        "T",
                        subtitle,
                        "S.",
                        figure.drawing(),
                        figure.columns(),
                        figure.rows(),
                        List.of(),
                        List.of(),
                        new ReleaseStamp("0123456789ab", LocalDate.of(2026, 3, 9))),
                Selection.ALL.with(Criterion.FORCE, List.of("kent", "west_midlands")),
                "/outcomes",
                question,
                SITE);
    }

    @Test
    void itNamesTheFrozenAddressAndTheDayOfTheReleaseInEveryForm() {
        Citation citation = new Citation(worded("Officers, 2019–2021", "What panels decided"));
        String address = "https://panelwatch.example/figures/texts?force=kent~west_midlands&release=0123456789ab";
        assertThat(citation.text())
                .isEqualTo("Panelwatch (2026). What panels decided. Officers, 2019–2021"
                        + " [figure, release 0123456789ab of 9 March 2026]. " + address + ". CC BY 4.0.");
        assertThat(citation.bibtex()).isEqualTo("""
                @misc{panelwatch-texts-0123456789ab,
                  author = {{Panelwatch}},
                  title = {{What panels decided. Officers, 2019–2021}},
                  year = {2026},
                  month = mar,
                  howpublished = {Figure, release 0123456789ab of the data},
                  url = {%s},
                  note = {CC BY 4.0}
                }
                """.formatted(address));
        JsonNode item = JsonMapper.shared().readTree(citation.cslJson()).get(0);
        assertThat(item.get("URL").asString()).isEqualTo(address);
        assertThat(item.get("type").asString()).isEqualTo("dataset");
        assertThat(item.get("author").get(0).get("literal").asString()).isEqualTo("Panelwatch");
        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[2026,3,9]]");
        assertThat(item.has("accessed")).isFalse();
    }

    @Test
    void whatTexOrJsonWouldReadOtherwiseIsEscaped() {
        String odd = "50% & \"more\" #1 a_b {c} $5 ~ ^ \\ <é>\nnext";
        Citation citation = new Citation(worded(odd, "Q"));
        String title = citation.bibtex()
                .lines()
                .dropWhile(line -> !line.startsWith("  title"))
                .findFirst()
                .orElseThrow();
        assertThat(title)
                .isEqualTo("  title = {{Q. 50\\% \\& {\"}more{\"} \\#1 a\\_b \\{c\\} \\$5 {\\textasciitilde}"
                        + " {\\textasciicircum} {\\textbackslash} <é> next}},");
        assertThat(JsonMapper.shared()
                        .readTree(citation.cslJson())
                        .get(0)
                        .get("title")
                        .asString())
                .isEqualTo("Q. " + odd);
    }

    @ParameterizedTest
    @MethodSource("publications")
    void theBracesOfEveryEntryMatchAndNothingSpecialStandsBare(Publication publication) {
        String entry = new Citation(publication).bibtex();
        String title = Pattern.compile("title = \\{\\{(.*)}},")
                .matcher(entry)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(title).doesNotContainPattern("(?<!\\\\)[%&#_$]");
        int depth = 0;
        for (char letter : entry.replaceAll("\\\\[{}]", "").toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        assertThat(new Citation(publication).text())
                .contains(
                        publication.question(),
                        "release=" + publication.figure().release().id())
                .doesNotContain("\n");
    }

    @Test
    void itCitesTheSameWhetherAskedLiveOrFrozen() {
        Publication live = Publications.of(Questions.FIRST_AND_FINAL, Selection.ALL);
        assertThat(new Citation(Publications.of(Questions.FIRST_AND_FINAL, live.frozen())).bibtex())
                .isEqualTo(new Citation(live).bibtex());
    }
}
