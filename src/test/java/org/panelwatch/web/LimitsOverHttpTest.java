package org.panelwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** As it is run behind a proxy that is trusted, with a public address and small limits. Each test is another client. */
@TestPropertySource(
        properties = {
            "panelwatch.public-address=https://panelwatch.example/uk",
            "panelwatch.limits.drawings=3",
            "panelwatch.limits.downloads=10",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1|::1|0:0:0:0:0:0:0:1"
        })
class LimitsOverHttpTest extends OverHttp {

    private static final String RATE = "/figures/lesser-sanction-rate-over-time";

    private HttpResponse<byte[]> by(String asker, String path, String... headers) throws Exception {
        return get(
                path,
                Stream.concat(Stream.of("X-Forwarded-For", asker), Stream.of(headers))
                        .toArray(String[]::new));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgainAndOthersAreAnswered() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(by("192.0.2.1", RATE + ".csv").statusCode()).isEqualTo(200);
        }
        HttpResponse<byte[]> refused = by("192.0.2.1", RATE + ".csv");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "content-type")).isEqualTo("application/problem+json");
        assertThat(header(refused, "retry-after")).isBetween("1", "6");
        assertThat(header(refused, "ratelimit-policy")).isEqualTo("\"downloads\";q=10;w=60");
        assertThat(header(refused, "ratelimit")).isEqualTo("\"downloads\";r=0;t=" + header(refused, "retry-after"));
        assertThat(header(refused, "cache-control")).isEqualTo("no-store");
        assertThat(header(refused, "access-control-allow-origin")).isEqualTo("*");
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .contains("\"title\":\"More than 10 downloads a minute; try again in ", "\"status\":429");
        assertThat(by("192.0.2.2", RATE + ".csv").statusCode()).isEqualTo(200);
        assertThat(by("192.0.2.1", "/health").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsUnchangedIsNotCounted() throws Exception {
        String tag = header(by("192.0.2.3", RATE + ".csv"), "etag");
        for (int i = 0; i < 25; i++) {
            assertThat(by("192.0.2.3", RATE + ".csv", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void drawingsThatNobodyAskedForBeforeHaveALimitOfTheirOwn() throws Exception {
        for (int width = 400; width < 403; width++) {
            assertThat(by("192.0.2.4", RATE + ".svg?w=" + width).statusCode()).isNotEqualTo(429);
        }
        // Where a drawing takes long, some of the limit is there again before the next is asked for
        HttpResponse<byte[]> refused = by("192.0.2.4", RATE + ".svg?w=403");
        for (int width = 404; width < 416 && refused.statusCode() != 429; width++) {
            refused = by("192.0.2.4", RATE + ".svg?w=" + width);
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "ratelimit-policy")).isEqualTo("\"drawings\";q=3;w=60");
        assertThat(by("192.0.2.4", RATE + ".csv").statusCode()).isEqualTo(200);
    }

    @Test
    void allOfAHomesNetworkIsOneClient() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(by("2001:db8:1:2::" + i, RATE + ".csv").statusCode()).isEqualTo(200);
        }
        assertThat(by("2001:db8:1:2:ffff::1", RATE + ".csv").statusCode()).isEqualTo(429);
        assertThat(by("2001:db8:1:3::1", RATE + ".csv").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatTheAskerMadeUpBeforeTheProxysIsNotBelieved() throws Exception {
        for (int i = 0; i < 10; i++) {
            by("203.0.113." + i + ", 192.0.2.5", RATE + ".csv");
        }
        assertThat(by("203.0.113.99, 192.0.2.5", RATE + ".csv").statusCode()).isEqualTo(429);
        assertThat(by("not an address", RATE + ".csv").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, gopher",
        "X-Forwarded-Port, 81",
        "Forwarded, host=evil.example"
    })
    void linksBeginWithThePublicAddressWhateverTheProxySays(String name, String value) throws Exception {
        byte[] file = by("192.0.2.6", RATE + ".xlsx", name, value).body();
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(text)
                .contains("https://panelwatch.example/uk" + RATE)
                .doesNotContain("evil", "gopher", "localhost", ":81/");
    }
}
