package org.panelwatch.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.panelwatch.release.Release;
import org.panelwatch.web.Freshness;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * How the interface may be kept: with an ETag, weak because answers travel compressed, of what the answer says; a frozen
 * answer for good, a live one for a minute.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OpenReading extends ShallowEtagHeaderFilter {

    static final String RELEASE = "X-Panelwatch-Release";

    OpenReading() {
        setWriteWeakETag(true);
    }

    /** An answer from a release. */
    static ResponseEntity.BodyBuilder answer(Release release, boolean frozen) {
        return ResponseEntity.ok().cacheControl(Freshness.of(frozen)).header(RELEASE, release.id());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(Api.ROOT) && !path.startsWith(Api.ROOT + "/");
    }
}
