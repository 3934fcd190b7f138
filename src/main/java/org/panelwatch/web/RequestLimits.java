package org.panelwatch.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.panelwatch.selection.KeyProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away, before any work, addresses of files that are too long or cannot be read, and clients that ask too often. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestLimits extends OncePerRequestFilter {

    private final LimitSettings settings;
    private final Limits limits;

    RequestLimits(LimitSettings settings, Limits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FilePaths.isFile(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limits.download(request);
            require(request);
        } catch (LimitReached reached) {
            reached.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            reached.problem().write(response);
            return;
        } catch (AddressRefused refused) {
            refused.problem().write(response);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_MODIFIED.value()) {
            limits.undoDownload(request);
        }
    }

    private void require(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return;
        }
        if (query.length() > settings.query()) {
            throw new AddressRefused(
                    new Problem(HttpStatus.URI_TOO_LONG, "The query has more than " + settings.query() + " letters"));
        }
        if (query.chars().filter(letter -> letter == '&').count() >= settings.keys()) {
            throw new AddressRefused(
                    new Problem(HttpStatus.BAD_REQUEST, "The query has more than " + settings.keys() + " keys"));
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            throw new AddressRefused(new Problem(
                    HttpStatus.BAD_REQUEST,
                    ProblemBody.title(HttpStatus.BAD_REQUEST),
                    List.of(new KeyProblem(
                            "query", query, "The query is not encoded as an address is", List.of("UTF-8 as %C3%BC")))));
        }
    }

    /** An address that is answered by no more than a problem. */
    private static final class AddressRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        AddressRefused(Problem problem) {
            super(problem.title());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
