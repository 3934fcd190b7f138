package org.panelwatch.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How much each client may ask for: buckets of tokens, filled evenly over a minute. A client is an IPv4 address or the
 * 64-bit network of an IPv6 address, as the server sees it; behind a proxy that is the proxy's word only where the proxy
 * is trusted.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NETWORK_BYTES = 8;

    private final LimitSettings settings;
    private final LoadingCache<String, Bucket> drawings;
    private final LoadingCache<String, Bucket> downloads;

    Limits(LimitSettings settings) {
        this.settings = settings;
        this.drawings = buckets(settings.drawings());
        this.downloads = buckets(settings.downloads());
    }

    /** One that nobody asks for any more is forgotten when it would be full again. */
    private LoadingCache<String, Bucket> buckets(int perMinute) {
        long tokens = Math.max(1, perMinute);
        return Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(MINUTE)
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, MINUTE))
                        .build());
    }

    /** @throws LimitReached where the client has had its drawings */
    void drawing(HttpServletRequest request) {
        spend("drawings", settings.drawings(), drawings, request);
    }

    /** @throws LimitReached where the client has had its downloads */
    void download(HttpServletRequest request) {
        spend("downloads", settings.downloads(), downloads, request);
    }

    /** A download that was none is not counted. */
    void undoDownload(HttpServletRequest request) {
        if (settings.downloads() > 0) {
            downloads.get(client(request.getRemoteAddr())).addTokens(1);
        }
    }

    private static void spend(
            String limit, int perMinute, LoadingCache<String, Bucket> buckets, HttpServletRequest request) {
        if (perMinute > 0) {
            ConsumptionProbe probe =
                    buckets.get(client(request.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new LimitReached(limit, perMinute, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    /** @param address a numeric one, never a name */
    static String client(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
