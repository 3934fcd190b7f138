package org.panelwatch.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files and the interface may be read from any page. They say so to everybody, whether asked from another page or not, so
 * that a cache between need not keep an answer for each page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrossOrigin extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String ONE_DAY = "86400";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FilePaths.isOpen(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Content-Disposition, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Content-SHA256,"
                        + " X-Panelwatch-Newer, X-Panelwatch-Release, X-Panelwatch-Rows, X-Total-Count");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.setHeader(
                    HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match, If-Modified-Since, Range");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
