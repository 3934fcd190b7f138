package org.panelwatch.view.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;

class LinkPreviewsTest {

    private static final String SITE = "https://panelwatch.example/uk";

    private final Answers answers = new Answers(Shipped.releases());
    private final LinkPreviews previews = new LinkPreviews(answers, () -> new Site(URI.create(SITE)));

    private LinkPreview preview(String path, Map<String, List<String>> query) {
        return previews.find(path, query, Optional.empty()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'', lesser-sanction-rate-over-time, home",
        "sanctions, lesser-sanction-rate-over-time, sanctions",
        "outcomes, outcomes-over-time, outcomes",
        "appeals, challenges-over-time, appeals",
        "official, official-proceedings, official"
    })
    void aPageShowsItsLeadingFigureInTheStateOfItsAddress(String path, String figure, String card) {
        LinkPreview preview = preview(path, Map.of("basis", List.of("final"), "tab", List.of("table")));
        Question question = Questions.find(figure).orElseThrow();
        var expected = question.figure(Shipped.release(), Selection.ALL.with(Basis.FINAL));
        assertThat(preview.heading()).isEqualTo(expected.title());
        assertThat(preview.words()).isEqualTo(expected.sentence());
        assertThat(preview.address()).isEqualTo(SITE + "/" + path + "?basis=final");
        assertThat(preview.card()).isEqualTo(SITE + "/card/" + card + ".png?basis=final");
    }

    @Test
    void everyFigureHasAPreviewOfItsOwn() {
        for (Question question : Questions.all()) {
            LinkPreview preview = preview("figures/" + question.id(), Map.of());
            assertThat(preview.words())
                    .isEqualTo(answers.answer(question, Selection.ALL).sentence());
            assertThat(preview.card()).isEqualTo(SITE + "/card/figures/" + question.id() + ".png");
        }
    }

    @Test
    void aForceIsNamedAndItsAddressKeepsItInThePath() {
        LinkPreview preview = preview("forces/kent", Map.of("force", List.of("essex")));
        assertThat(preview.heading()).startsWith("Kent Police: ");
        assertThat(preview.words()).contains("(Kent Police)").doesNotContain("Essex");
    }

    @Test
    void aCaseIsItsJourney() {
        LinkPreview preview = preview("cases/metropolitan-2021-001", Map.of());
        assertThat(preview.heading()).isEqualTo("One case, four decisions, 1,354 days");
        assertThat(preview.title()).isEqualTo("One case, four decisions, 1,354 days · Panelwatch");
        assertThat(preview.words()).contains("20 June 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "forces", "data", "methods"})
    void aPageOfWordsIsDescribed(String path) {
        LinkPreview preview = preview(path, Map.of());
        assertThat(preview.words()).hasSizeGreaterThan(60).endsWith(".");
        assertThat(preview.card()).isEqualTo(SITE + "/card/" + path + ".png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nowhere", "cases/kent-1900-001", "cases/<b>", "forces/atlantis", "figures/nothing", "a/b/c"})
    void whatIsNotThereHasNone(String path) {
        assertThat(previews.find(path, Map.of(), Optional.empty())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        LinkPreview preview = preview(
                "sanctions",
                Map.of(
                        "force", List.of("atlantis~kent"),
                        "x\"><script>", List.of("1"),
                        "from", List.of("99999999999")));
        assertThat(preview.address()).isEqualTo(SITE + "/sanctions?force=kent");
    }

    @Test
    void theTitleOfThePageGoesBeforeTheFinding() {
        LinkPreview preview = previews.find("sanctions", Map.of(), Optional.of("Lesser sanctions · Panelwatch"))
                .orElseThrow();
        assertThat(preview.title()).isEqualTo("Lesser sanctions · Panelwatch");
        assertThat(preview.heading()).isNotEqualTo(preview.title());
        assertThat(previews.find("workbench", Map.of(), Optional.of("Workbench · Panelwatch"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Workbench · Panelwatch");
    }

    @Test
    void tagsAreWrittenOnceAndEscaped() {
        Document page = Jsoup.parse("<html><head><title>Old</title><meta name=description content=old></head></html>");
        String odd = "\"><script>alert('1')</script>&amp;";
        new LinkPreview(odd, odd, odd, SITE + "/?a=1&b=2", SITE + "/card/home.png", true).writeInto(page);
        Document read = Jsoup.parse(page.outerHtml());
        assertThat(read.getElementsByTag("script")).isEmpty();
        assertThat(read.select("title").eachText()).containsExactly(odd);
        assertThat(read.select("meta[name=description]").eachAttr("content")).containsExactly(odd);
        assertThat(read.select("meta[property=og:title]").eachAttr("content")).containsExactly(odd);
        assertThat(read.select("meta[property=og:image:alt]").eachAttr("content"))
                .containsExactly(odd);
        assertThat(read.select("link[rel=canonical]").eachAttr("href")).containsExactly(SITE + "/?a=1&b=2");
        assertThat(read.select("meta[property=og:url]").eachAttr("content")).containsExactly(SITE + "/?a=1&b=2");
        assertThat(read.select("meta[name=twitter:card]").eachAttr("content")).containsExactly("summary_large_image");
        assertThat(read.select("meta[property=og:image:width], meta[property=og:image:height]")
                        .eachAttr("content"))
                .containsExactly("1200", "630");
    }
}
