package org.panelwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.RequestOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a robot that runs no script reads of a page before it shows a link to it. */
class LinkPreviewIT extends Browsing {

    private APIResponse get(String path) {
        return profile(new Browser.NewContextOptions())
                .request()
                .get(
                        path,
                        RequestOptions.create()
                                .setHeader("X-Forwarded-Host", "evil.example")
                                .setHeader("Forwarded", "host=evil.example"));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Of 398 officers | /card/home.png",
                "/sanctions?force=kent&from=2018 | Of 4 officers | /card/sanctions.png?force=kent&from=2018",
                "/outcomes | Of | /card/outcomes.png",
                "/appeals | Of | /card/appeals.png",
                "/official | In the year | /card/official.png",
                "/cases | What the first panel | /card/cases.png",
                "/cases/metropolitan-2021-001 | One case, four decisions | /card/cases/metropolitan-2021-001.png",
                "/forces | What is reported | /card/forces.png",
                "/forces/kent | Of 14 officers | /card/forces/kent.png",
                "/data | What public pages | /card/data.png",
                "/methods | How every number | /card/methods.png",
                "/figures/lesser-sanction-funnel?basis=final | In 45 forces | /card/figures/lesser-sanction-funnel.png?basis=final"
            })
    void everyPageSaysItsStateToWhoeverShowsALink(String path, String words, String card) {
        APIResponse answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("title").text()).contains("Panelwatch");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith(words);
        assertThat(property(page, "og:description")).startsWith(words);
        assertThat(property(page, "og:title")).isNotBlank();
        assertThat(property(page, "og:url")).isEqualTo(published() + path);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(published() + path);
        assertThat(property(page, "og:image")).isEqualTo(published() + card);
        assertThat(property(page, "og:image:alt")).startsWith(words);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(answer.text()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sanctions?force=atlantis&%3Cscript%3Ealert(1)%3C/script%3E=%22%3E%3Cscript%3Ealert(2)%3C/script%3E",
                "/figures/coverage?release=000000000000",
                "/forces/kent?force=%00&from=99999999999999999999",
                "/?case=metropolitan-2021-001&as_of=0000-00-00"
            })
    void anAddressThatCannotBeReadIsStillAPageWithTags(String path) {
        APIResponse answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        Document page = Jsoup.parse(answer.text());
        assertThat(property(page, "og:title")).isNotBlank();
        assertThat(property(page, "og:image")).startsWith(published() + "/card/");
        assertThat(page.select("script").eachText()).noneMatch(script -> script.contains("alert("));
        assertThat(answer.text()).doesNotContain("alert(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/figures/nothing", "/cases/nothing", "/cases/kent-1900-001", "/forces/atlantis"})
    void whatIsNotThereIsNotFoundAndNotToBeListed(String path) {
        APIResponse answer = get(path);
        assertThat(answer.status()).isEqualTo(404);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[property=og:image]")).isEmpty();
    }
}
