package org.panelwatch.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How long others may keep an answer: for ever where its address holds on to a release, else until the data change. */
public final class Freshness {

    private static final Duration LIVE = Duration.ofMinutes(1);
    private static final Duration FROZEN = Duration.ofDays(365);

    private Freshness() {}

    /** For an answer whose address holds on to a release where {@code frozen}. */
    public static CacheControl of(boolean frozen) {
        return frozen
                ? CacheControl.maxAge(FROZEN).cachePublic().immutable()
                : CacheControl.maxAge(LIVE).cachePublic().mustRevalidate();
    }

    /** An answer with its tag; Spring answers 304 to whoever holds the same bytes. */
    static ResponseEntity.BodyBuilder ok(boolean frozen, byte[] body) {
        return ResponseEntity.status(HttpStatus.OK).cacheControl(of(frozen)).eTag("W/\"" + hash(body) + "\"");
    }

    private static String hash(byte[] body) {
        return UUID.nameUUIDFromBytes(body).toString().replace("-", "");
    }
}
