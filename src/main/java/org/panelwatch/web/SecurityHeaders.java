package org.panelwatch.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every answer carries. A script that stands in a page runs only with the nonce of its request; pages also
 * need {@code eval}, with which Vaadin runs what its server sends, and inline style. Files need nothing but the style and the
 * font inside a drawing. Embeds may
 * stand in anybody's page, and run our own script only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    /** The attribute of a request for a page that holds its nonce, for whoever writes the page. */
    static final String NONCE = "panelwatch.script-nonce";

    private static final String PAGES = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String FILES = "default-src 'none'; frame-ancestors 'none'";
    private static final String DRAWINGS =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'";
    private static final String EMBEDS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    private static final Pattern EMBED = Pattern.compile("/embed/[^/]+");
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Not the address as asked, in which "/embed/..;/sanctions" would pass for an embed
        String path = request.getServletPath();
        boolean embed = EMBED.matcher(path).matches();
        response.setHeader(
                "Content-Security-Policy", embed ? EMBEDS : FilePaths.isFile(path) ? files(path) : pages(request));
        if (!embed) {
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        chain.doFilter(request, response);
    }

    /** A drawing brings its own style and font, and runs nothing. */
    private static String files(String path) {
        return path.endsWith(".svg") ? DRAWINGS : FILES;
    }

    private String pages(HttpServletRequest request) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return PAGES.formatted(nonce);
    }
}
