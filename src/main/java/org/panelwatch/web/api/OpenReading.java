package org.panelwatch.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.panelwatch.release.Release;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * How the interface may be read and kept: from any origin; with an ETag, weak because answers travel compressed, of what
 * the answer says; a frozen answer for good, a live one for a minute.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OpenReading extends ShallowEtagHeaderFilter {

    static final String RELEASE = "X-Panelwatch-Release";

    private static final Duration LIVE = Duration.ofMinutes(1);
    private static final Duration FROZEN = Duration.ofDays(365);

    OpenReading() {
        setWriteWeakETag(true);
    }

    /** An answer from a release. */
    static ResponseEntity.BodyBuilder answer(Release release, boolean frozen) {
        return ResponseEntity.ok()
                .cacheControl(
                        frozen
                                ? CacheControl.maxAge(FROZEN).cachePublic().immutable()
                                : CacheControl.maxAge(LIVE).cachePublic().mustRevalidate())
                .header(RELEASE, release.id());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(Api.ROOT) && !path.startsWith(Api.ROOT + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                String.join(", ", HttpHeaders.ETAG, HttpHeaders.LINK, RELEASE));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            mayBeRead(response);
        } else {
            super.doFilterInternal(request, response, chain);
        }
    }

    /** What a browser asks before it reads from another origin. */
    private static void mayBeRead(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
