package org.panelwatch.web.api;

import java.util.List;
import org.panelwatch.selection.KeyProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is not there, and what is asked in a way that is not answered, as problems (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(Unknown unknown) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "There is nothing at this address", unknown.problem());
        return ResponseEntity.status(problem.getStatus())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> form(HttpMediaTypeNotAcceptableException refused) {
        List<String> forms = refused.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .toList();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_ACCEPTABLE);
        problem.setTitle("This address is not answered in that form");
        problem.setDetail("It is answered as " + String.join(" or ", forms) + ".");
        return ResponseEntity.status(problem.getStatus())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String title, KeyProblem error) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setDetail(error.message());
        problem.setProperty("errors", List.of(error));
        return problem;
    }
}
