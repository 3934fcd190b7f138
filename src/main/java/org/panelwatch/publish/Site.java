package org.panelwatch.publish;

import java.net.URI;

/**
 * Where this application is found by others.
 *
 * @param address scheme, host and, where it needs one, port and path, without a slash at the end; from the settings,
 *     never from a request
 */
public record Site(URI address) {

    /** Where nobody has said where it is found. */
    public static final Site LOCAL = new Site(URI.create("http://localhost:8080"));

    public Site {
        String text = address.toString();
        if (!address.isAbsolute() || address.getHost() == null || text.endsWith("/")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a public address such as https://panelwatch.example");
        }
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
