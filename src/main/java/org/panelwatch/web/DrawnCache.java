package org.panelwatch.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that hold a drawing, kept by what they answer. Whoever asks for one that is not kept is counted, as drawing is
 * what costs.
 */
final class DrawnCache<K> {

    private static final long KEPT_BYTES = 64L << 20;

    private final Limits limits;
    private final Cache<K, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((K key, byte[] answer) -> answer.length)
            .build();

    DrawnCache(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param draw gives nothing where the answer cannot be had just now, which is not kept
     * @throws LimitReached when the client has asked for too many drawings
     */
    byte @Nullable [] answer(K key, HttpServletRequest request, Function<K, byte @Nullable []> draw) {
        if (kept.getIfPresent(key) == null) {
            limits.drawing(request);
        }
        return kept.get(key, draw);
    }
}
