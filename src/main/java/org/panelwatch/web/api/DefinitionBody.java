package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** A section of the definitions. */
@Schema(name = "Definition", description = "A section of the page on methods")
record DefinitionBody(
        @Schema(description = "Its heading in lower case, joined by dashes", example = "the-lesser-sanction-rate")
        String id,

        String heading,

        @Schema(description = "Its text in Markdown, with formulas and references")
        String markdown) {

    /** @param section heading on the first line, text below */
    static DefinitionBody of(String section) {
        String[] parts = section.split("\n", 2);
        return new DefinitionBody(slug(parts[0]), parts[0].strip(), parts[1].strip());
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
