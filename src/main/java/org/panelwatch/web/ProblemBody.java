package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.panelwatch.publish.drawing.DrawingBusy;
import org.panelwatch.publish.drawing.DrawingTooSlow;
import org.panelwatch.release.ReleaseBusy;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.KeyProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every fault of files and of the interface in one shape, {@link Problem}; what goes wrong inside is never shown. */
@RestControllerAdvice
class ProblemBody {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemBody.class);
    private static final String SHORTLY = "5";

    @ExceptionHandler
    ResponseEntity<Object> keysRefused(KeysRefused refused) {
        return new Problem(HttpStatus.BAD_REQUEST, "The address has values that mean nothing here", refused.problems())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> figureUnknown(FigureUnknown unknown) {
        return new Problem(HttpStatus.NOT_FOUND, "There is no such figure or file", List.of(unknown.problem()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> notKept(ReleaseNotKept gone) {
        KeyProblem problem = new KeyProblem("release", gone.id(), String.valueOf(gone.getMessage()), gone.kept());
        return new Problem(HttpStatus.NOT_FOUND, "There is no such release here", List.of(problem)).answer();
    }

    @ExceptionHandler({ReleaseBusy.class, DrawingBusy.class, DrawingTooSlow.class})
    ResponseEntity<Object> busy() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "Too many questions at once; try again shortly")
                .answer(retryAfter(SHORTLY));
    }

    @ExceptionHandler
    ResponseEntity<Object> limitReached(LimitReached reached) {
        return reached.problem().answer(reached.headers());
    }

    /** What the framework refuses, and what went wrong; pages have an answer of their own. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> other(Exception other, HttpServletRequest request) throws Exception {
        if (!FilePaths.isFile(request)) {
            throw other;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(other)) {
            return null;
        }
        return switch (other) {
            case HttpRequestMethodNotSupportedException refused -> notAllowed();
            case ErrorResponse refused ->
                new Problem(refused.getStatusCode(), title(refused.getStatusCode())).answer(refused.getHeaders());
            case InvalidParameterException unreadable ->
                new Problem(HttpStatus.BAD_REQUEST, title(HttpStatus.BAD_REQUEST)).answer();
            default -> {
                LOG.error("An address could not be answered: {}", request.getRequestURI(), other);
                yield new Problem(HttpStatus.INTERNAL_SERVER_ERROR, title(HttpStatus.INTERNAL_SERVER_ERROR)).answer();
            }
        };
    }

    private static ResponseEntity<Object> notAllowed() {
        HttpHeaders headers = new HttpHeaders();
        headers.setAllow(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS));
        return new Problem(HttpStatus.METHOD_NOT_ALLOWED, title(HttpStatus.METHOD_NOT_ALLOWED)).answer(headers);
    }

    /** What a status means, in words. */
    static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "The address cannot be read";
            case 404 -> "There is nothing at this address";
            case 405 -> "This address can be read only: use GET or HEAD";
            case 406 -> "This address has no such form";
            case 413, 414, 431 -> "The address is too long";
            default -> status.is4xxClientError() ? "The request cannot be answered" : "Something went wrong here";
        };
    }

    private static HttpHeaders retryAfter(String seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, seconds);
        return headers;
    }
}
