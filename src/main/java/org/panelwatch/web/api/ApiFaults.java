package org.panelwatch.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is not there, and what is asked in a way that is not answered, as problems (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

    @ExceptionHandler
    ResponseEntity<Object> unknown(Unknown unknown) {
        return new Problem(HttpStatus.NOT_FOUND, "There is nothing at this address", List.of(unknown.problem()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> form(HttpMediaTypeNotAcceptableException refused, HttpServletRequest request) {
        List<String> forms = refused.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .toList();
        KeyProblem error = new KeyProblem(
                HttpHeaders.ACCEPT,
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), ""),
                "It is answered as " + String.join(" or ", forms) + ".",
                forms);
        return new Problem(HttpStatus.NOT_ACCEPTABLE, "This address is not answered in that form", List.of(error))
                .answer();
    }
}
