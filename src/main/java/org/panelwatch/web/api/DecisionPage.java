package org.panelwatch.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of a list of decisions. */
@Schema(name = "DecisionPage", description = "One page of the decisions that a selection asks for")
record DecisionPage(
        ReleaseStampBody release,

        @Schema(description = "Every key of the selection with its value, what was not given included")
        Map<String, @Nullable Object> selection,

        @Schema(description = "Decisions on all pages together")
        int total,

        @Schema(
                description = "Decisions that the same filters match and that are in the list only with"
                        + " include=challenged~staff: those known only from a challenge, and those on police staff")
        @JsonProperty("left_out")
        int leftOut,

        @Schema(description = "This page, from 1") int page,

        @Schema(description = "Decisions on a page") int size,

        @Schema(description = "Pages, at least one") int pages,

        @Schema(description = "The column that it is sorted by, with a minus in front where the other way round")
        String sort,

        List<DecisionBody> decisions,

        @Schema(description = "Addresses by name, from the slash on")
        Map<String, String> links) {}
