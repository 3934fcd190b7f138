package org.panelwatch.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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

    private final OpenApiWebMvcResource document;
    private final Answers answers;

    DocumentEndpoint(OpenApiWebMvcResource document, Answers answers) {
        this.document = document;
        this.answers = answers;
    }

    @GetMapping(value = Api.DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(HttpServletRequest request) throws JsonProcessingException {
        return OpenReading.answer(answers.release(), false)
                .body(document.openapiJson(request, Api.DOCUMENT, Locale.UK));
    }

    @GetMapping(value = Api.DOCUMENT_YAML, produces = "application/yaml")
    ResponseEntity<byte[]> yaml(HttpServletRequest request) throws JsonProcessingException {
        return OpenReading.answer(answers.release(), false)
                .body(document.openapiYaml(request, Api.DOCUMENT_YAML, Locale.UK));
    }
}
