package org.panelwatch.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where this application is found by others.
 *
 * @param address scheme, host and, where it needs one, port and path, without a slash at the end; from the settings,
 *     never from a request
 */
public record Site(URI address) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Where nobody has said where it is found. */
    public static final Site LOCAL = new Site(URI.create("http://localhost:8080"));

    public Site {
        String text = address.toString();
        boolean plain =
                address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
        if (!SCHEMES.contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || !plain
                || text.endsWith("/")) {
            throw new IllegalArgumentException(refusal(text));
        }
    }

    /**
     * Reads an address as people write it: a slash at the end is let pass.
     *
     * @throws IllegalArgumentException with a sentence for people, where it is no public address
     */
    public static Site parse(String text) {
        try {
            return new Site(new URI(text.strip().replaceFirst("/$", "")));
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException(refusal(text), unreadable);
        }
    }

    /** Where nobody has said where it is found: the address on which it listens, as seen from the same machine. */
    public static Site listening(String host, int port) {
        boolean everywhere = Set.of("", "127.0.0.1", "0.0.0.0", "::", "::1").contains(host);
        String named = host.contains(":") ? "[" + host + "]" : host;
        return new Site(URI.create("http://" + (everywhere ? "localhost" : named) + ":" + port));
    }

    private static String refusal(String text) {
        return "'" + text + "' is not a public address; write one such as https://panelwatch.example";
    }

    /** @param path from the slash on */
    public String absolute(String path) {
        return address + path;
    }

    /** An address as it is printed: without its scheme. */
    public String printed(String path) {
        return absolute(path).replaceFirst("^https?://", "");
    }
}
