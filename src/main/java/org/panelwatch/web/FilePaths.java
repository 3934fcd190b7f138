package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Which addresses are for programs: files, the interface, link previews and embeds. All else are pages. */
final class FilePaths {

    private static final List<Pattern> FILES =
            List.of(Pattern.compile("/(?:figures|data)/[^/]*\\.[^/]*"), Pattern.compile("/(?:api|card|embed)/.+"));
    private static final Pattern EMBED = Pattern.compile("/embed/.+");

    private FilePaths() {}

    static boolean isFile(HttpServletRequest request) {
        return isFile(path(request));
    }

    /** @param path as the server decoded it, from the slash on */
    static boolean isFile(String path) {
        return FILES.stream().anyMatch(file -> file.matcher(path).matches());
    }

    /** Whether another page may read it: all files but embeds, which stand in a frame. */
    static boolean isOpen(HttpServletRequest request) {
        return isFile(request) && !EMBED.matcher(path(request)).matches();
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
