package org.panelwatch.web;

import java.util.List;
import java.util.Map;
import org.panelwatch.release.ReleaseBusy;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.selection.KeyProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every fault of the HTTP interface in one shape: {@code application/problem+json} (RFC 9457) with the keys at fault. */
@RestControllerAdvice
class ProblemBody {

    @ExceptionHandler
    ProblemDetail keysRefused(KeysRefused refused) {
        return problem(HttpStatus.BAD_REQUEST, "The address has values that mean nothing here", refused.problems());
    }

    @ExceptionHandler
    ProblemDetail figureUnknown(FigureUnknown unknown) {
        return problem(HttpStatus.NOT_FOUND, "There is no such figure or file", List.of(unknown.problem()));
    }

    @ExceptionHandler
    ProblemDetail releaseNotKept(ReleaseNotKept gone) {
        KeyProblem problem =
                new KeyProblem("release", gone.id(), "Release " + gone.id() + " is not kept here", gone.kept());
        return problem(HttpStatus.NOT_FOUND, "The release is not kept here", List.of(problem));
    }

    @ExceptionHandler
    ProblemDetail busy(ReleaseBusy busy) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "Too many questions at once; try again shortly", List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String title, List<KeyProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        if (!errors.isEmpty()) {
            problem.setDetail(errors.getFirst().message());
            problem.setProperty(
                    "errors", errors.stream().map(ProblemBody::error).toList());
        }
        return problem;
    }

    private static Map<String, Object> error(KeyProblem error) {
        return Map.of(
                "key", error.key(), "value", error.value(), "message", error.message(), "allowed", error.allowed());
    }
}
