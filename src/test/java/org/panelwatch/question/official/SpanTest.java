package org.panelwatch.question.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aYearThatEndsInMarchIsCalledByItsEnd() {
        assertThat(span("2023-04-01", "2024-03-31").words()).isEqualTo("year ending March 2024");
        assertThat(span("2013-12-01", "2014-11-30").words()).isEqualTo("year ending November 2014");
    }

    @Test
    void calendarYearsAreCalledByTheirNumbers() {
        assertThat(span("1986-01-01", "1986-12-31").words()).isEqualTo("1986");
        assertThat(span("1953-01-01", "1958-12-31").words()).isEqualTo("1953–1958");
    }

    @Test
    void severalYearsAreCounted() {
        assertThat(span("2018-04-01", "2021-03-31").words()).isEqualTo("three years to March 2021");
    }

    @Test
    void anythingElseIsCalledByItsDays() {
        assertThat(span("2017-12-15", "2018-03-31").words()).isEqualTo("15 December 2017 to 31 March 2018");
        assertThat(new Span("1927", LocalDate.of(1927, 1, 1), LocalDate.of(1932, 7, 11)).words())
                .isEqualTo("1927 to 11 July 1932");
    }

    @Test
    void aLeapYearIsAYearAndNoLonger() {
        assertThat(span("2023-04-01", "2024-03-31").aYearAtMost()).isTrue();
        assertThat(span("2017-12-15", "2018-03-31").aYearAtMost()).isTrue();
        assertThat(span("2023-04-01", "2024-04-01").aYearAtMost()).isFalse();
    }

    private static Span span(String from, String to) {
        return new Span(from, LocalDate.parse(from), LocalDate.parse(to));
    }
}
