package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.question.Answers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1}: where to go from here. */
@RestController
@Tag(name = "Index")
class IndexEndpoint {

    private final Answers answers;

    IndexEndpoint(Answers answers) {
        this.answers = answers;
    }

    /** The index. */
    @Schema(name = "Index")
    record Body(String title, ReleaseStampBody release, String licence, Map<String, String> links) {}

    @GetMapping(value = Api.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "index", summary = "The addresses of the interface")
    ResponseEntity<Body> index() {
        return OpenReading.answer(answers.release(), false)
                .body(new Body(
                        "Panelwatch: what happens after a police misconduct panel finds gross misconduct",
                        ReleaseStampBody.of(answers.release(), false),
                        "CC BY 4.0",
                        links()));
    }

    @Hidden
    @GetMapping(value = Api.ROOT + "/", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Body> indexWithASlash() {
        return index();
    }

    /** A path of the interface that no other class answers. */
    @Hidden
    @GetMapping(
            value = Api.ROOT + "/**",
            produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    void nothing(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        if (request.getRequestURI().equals(Api.FEED)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_ATOM_XML));
        }
        throw new Unknown(
                "path",
                request.getRequestURI(),
                "There is nothing at this address of the interface",
                List.copyOf(links().values()));
    }

    private static Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("questions", Api.QUESTIONS);
        links.put("figure", Api.FIGURES + "/{figure}");
        links.put("decisions", Api.DECISIONS);
        links.put("decision", Api.DECISIONS + "/{hearing_id}");
        links.put("feed", Api.FEED);
        links.put("forces", Api.FORCES);
        links.put("releases", Api.RELEASES);
        links.put("definitions", Api.DEFINITIONS);
        links.put("dictionary", Api.DICTIONARY);
        links.put("openapi", Api.DOCUMENT);
        links.put("page", "/api");
        return links;
    }
}
