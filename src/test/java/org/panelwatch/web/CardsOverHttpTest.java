package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;

/** The pictures of link previews. */
class CardsOverHttpTest extends OverHttp {

    private void isACard(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(600, 200)).as("%s is blank", path).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/card/home.png",
                "/card/sanctions.png?force=kent&from=2018",
                "/card/outcomes.png",
                "/card/appeals.png",
                "/card/official.png",
                "/card/cases.png",
                "/card/cases/metropolitan-2021-001.png",
                "/card/forces.png",
                "/card/forces/kent.png",
                "/card/data.png",
                "/card/methods.png",
                "/card/sanctions.png?force=ministry_of_defence"
            })
    void everyPageHasACardOf1200By630(String path) throws Exception {
        isACard(path);
    }

    @Test
    void everyFigureHasACard() throws Exception {
        for (Question question : Questions.all()) {
            isACard("/card/figures/" + question.id() + ".png");
        }
    }

    @Test
    void aCardIsOfTheStateOfItsAddress() throws Exception {
        byte[] all = get("/card/sanctions.png").body();
        assertThat(get("/card/sanctions.png?tab=table&theme=dark").body()).isEqualTo(all);
        assertThat(get("/card/sanctions.png?basis=final").body()).isNotEqualTo(all);
        assertThat(get("/card/outcomes.png").body()).isNotEqualTo(all);
    }

    @Test
    void aCardIsKeptAsLongAsItHolds() throws Exception {
        HttpResponse<byte[]> live = get("/card/methods.png");
        assertThat(header(live, "cache-control"))
                .contains("max-age=60", "public")
                .doesNotContain("immutable");
        assertThat(get("/card/methods.png", "If-None-Match", header(live, "etag"))
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> frozen =
                get("/card/sanctions.png?release=" + releases.current().id());
        assertThat(header(frozen, "cache-control")).contains("immutable");
        assertThat(header(frozen, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(frozen, "content-security-policy")).startsWith("default-src 'none'");
        assertThat(frozen.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "/card/nowhere.png, 404",
        "/card/home, 404",
        "/card/home.svg, 404",
        "/card/.png, 200",
        "/card/, 404",
        "/card/cases/kent-1900-001.png, 404",
        "/card/cases/x.png, 404",
        "/card/figures/nothing.png, 404",
        "/card/forces/atlantis.png, 404",
        "/card/sanctions.png?force=atlantis, 400",
        "/card/%2e%2e/home.png, 404"
    })
    void whatThereIsNoCardOfIsTheAskersFault(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        if (status != 200) {
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
        }
    }
}
