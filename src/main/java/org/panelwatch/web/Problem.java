package org.panelwatch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.selection.KeyProblem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fault as {@code application/problem+json} (RFC 9457): {@code title}, {@code status}, and where parts of the address
 * are at fault {@code detail} and {@code errors}, each with {@code key}, {@code value}, {@code message} and
 * {@code allowed}.
 */
public record Problem(HttpStatusCode status, String title, List<KeyProblem> errors) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Problem(HttpStatusCode status, String title) {
        this(status, title, List.of());
    }

    /** The problem as an answer that nobody keeps. */
    public ResponseEntity<Object> answer() {
        return answer(new HttpHeaders());
    }

    ResponseEntity<Object> answer(HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("status", status.value());
        if (!errors.isEmpty()) {
            body.put("detail", errors.getFirst().message());
            body.put("errors", errors.stream().map(Problem::error).toList());
        }
        return body;
    }

    /** Ends an answer that nothing has been written to. */
    void write(HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(body());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Map<String, Object> error(KeyProblem error) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", error.key());
        one.put("value", error.value());
        one.put("message", error.message());
        one.put("allowed", error.allowed());
        return one;
    }
}
