package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Figure;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

class EmbedCodeTest {

    private static final String SITE = "https://panelwatch.example";
    private static final Selection SINCE_2018 = Selection.ALL.with(new Period(2018, null));

    private static Publication publication(Question question) {
        Figure figure = question.figure(Shipped.release(), SINCE_2018);
        return new Publication(figure, SINCE_2018, question.page(), question.title(), new Site(URI.create(SITE)));
    }

    @Test
    void aFrozenEmbedNamesItsReleaseAndALiveOneDoesNot() {
        Publication publication = publication(Questions.LESSER_SANCTION_RATE_OVER_TIME);
        String query = "?from=2018&release=" + publication.figure().release().id();
        Document frozen = Jsoup.parse(EmbedCode.of(publication, publication.frozen()));
        assertThat(frozen.select("iframe").attr("src"))
                .isEqualTo(SITE + "/embed/lesser-sanction-rate-over-time" + query);
        assertThat(frozen.select("a").attr("href")).isEqualTo(SITE + "/figures/lesser-sanction-rate-over-time" + query);
        assertThat(Jsoup.parse(EmbedCode.of(publication, publication.selection()))
                        .select("iframe")
                        .attr("src"))
                .isEqualTo(SITE + "/embed/lesser-sanction-rate-over-time?from=2018");
    }

    @Test
    void everyFigureCanBeEmbeddedWithATitleALinkAndRoomForItsDrawing() {
        for (Question question : Questions.all()) {
            Publication publication = publication(question);
            Document code = Jsoup.parse(EmbedCode.of(publication, publication.frozen()));
            assertThat(code.select("iframe").attr("title"))
                    .isEqualTo(publication.figure().title());
            assertThat(code.select("iframe").attr("loading")).isEqualTo("lazy");
            assertThat(code.select("iframe").attr("width")).isEqualTo("100%");
            assertThat(Integer.parseInt(code.select("iframe").attr("height"))).isBetween(300, 4000);
            assertThat(code.select("a").text()).isEqualTo(publication.figure().title());
            assertThat(code.select("script")).isEmpty();
        }
    }
}
