package org.panelwatch.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8081",
        "0.0.0.0, http://localhost:8081",
        "::, http://localhost:8081",
        "'', http://localhost:8081",
        "192.0.2.7, http://192.0.2.7:8081",
        "2001:db8::7, http://[2001:db8::7]:8081"
    })
    void whereNobodySaysItIsWhereItListens(String host, String address) {
        assertThat(Site.listening(host, 8081).address()).hasToString(address);
    }

    @Test
    void anAddressMayHaveAPathAndLosesASlashAtTheEnd() {
        Site site = Site.parse("https://example.org/panelwatch/");
        assertThat(site.absolute("/figures/x.csv")).isEqualTo("https://example.org/panelwatch/figures/x.csv");
        assertThat(site.printed("/figures/x")).isEqualTo("example.org/panelwatch/figures/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "ftp://example.org", "https://", "https://a b", "https://a@b", "https://b?c"})
    void whatIsNoPublicAddressIsRefusedInWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Site.parse(text))
                .withMessageContaining("is not a public address; write one such as https://");
    }
}
