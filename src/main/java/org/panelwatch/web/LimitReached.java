package org.panelwatch.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A client has asked for more than it may for now. */
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long perMinute;
    private final long seconds;

    /**
     * @param limit what there is a limit to, such as {@code downloads}
     * @param wait until the next one is answered
     */
    LimitReached(String limit, long perMinute, Duration wait) {
        super("More than " + perMinute + " " + limit + " a minute");
        this.limit = limit;
        this.perMinute = perMinute;
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    Problem problem() {
        return new Problem(
                HttpStatus.TOO_MANY_REQUESTS,
                "%s; try again in %d %s".formatted(getMessage(), seconds, seconds == 1 ? "second" : "seconds"));
    }

    /** When to come again, and the limit itself (draft-ietf-httpapi-ratelimit-headers). */
    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        headers.set("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(limit, perMinute));
        headers.set("RateLimit", "\"%s\";r=0;t=%d".formatted(limit, seconds));
        return headers;
    }
}
