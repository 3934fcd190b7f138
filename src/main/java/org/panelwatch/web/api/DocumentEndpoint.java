package org.panelwatch.web.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.panelwatch.question.Answers;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/openapi.json} and {@code .yaml}: the interface, described for programs. */
@RestController
@Hidden
class DocumentEndpoint {

    private static final int KEPT = 4;

    private final OpenApiWebMvcResource document;
    private final Answers answers;
    private final Cache<String, byte[]> written =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    DocumentEndpoint(OpenApiWebMvcResource document, Answers answers) {
        this.document = document;
        this.answers = answers;
    }

    /** Written anew for each release, since the forces are among the values of keys. */
    private byte[] written(String form, Callable<byte[]> writing) {
        return written.get(form + answers.release().id(), key -> {
            try {
                return writing.call();
            } catch (Exception impossible) {
                throw new IllegalStateException("The document of the interface cannot be written", impossible);
            }
        });
    }

    @GetMapping(value = Api.DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        return OpenReading.answer(answers.release(), false)
                .body(written("json", () -> document.openapiJson(request, Api.DOCUMENT, Locale.UK)));
    }

    @GetMapping(value = Api.DOCUMENT_YAML, produces = "application/yaml")
    ResponseEntity<byte[]> yaml(HttpServletRequest request) {
        return OpenReading.answer(answers.release(), false)
                .body(written("yaml", () -> document.openapiYaml(request, Api.DOCUMENT_YAML, Locale.UK)));
    }
}
