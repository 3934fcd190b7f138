package org.panelwatch.web;

import java.time.Duration;
import java.util.UUID;
import org.panelwatch.selection.Selection;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How long others may keep an answer: for ever where its address holds on to a release, else until the data change. */
final class Freshness {

    private static final Duration LIVE = Duration.ofMinutes(1);
    private static final Duration FROZEN = Duration.ofDays(365);

    private Freshness() {}

    /** An answer with its tag; Spring answers 304 to whoever holds the same bytes. */
    static ResponseEntity.BodyBuilder ok(Selection selection, byte[] body) {
        CacheControl caching =
                selection.isFrozen() ? CacheControl.maxAge(FROZEN).cachePublic().immutable() : live();
        return ResponseEntity.status(HttpStatus.OK).cacheControl(caching).eTag("W/\"" + hash(body) + "\"");
    }

    /** An answer that says how it stands to newer ones, so that even a held one is asked for again. */
    static ResponseEntity.BodyBuilder asked(byte[] body) {
        return ResponseEntity.status(HttpStatus.OK).cacheControl(live()).eTag("W/\"" + hash(body) + "\"");
    }

    static CacheControl live() {
        return CacheControl.maxAge(LIVE).cachePublic().mustRevalidate();
    }

    private static String hash(byte[] body) {
        return UUID.nameUUIDFromBytes(body).toString().replace("-", "");
    }
}
