package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Column;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Selection;

/** A column of a figure. */
@Schema(name = "FigureColumn", description = "A column of a figure, the same in its table, CSV and JSON")
record FigureColumnBody(
        @Schema(example = "low95") String name,

        @Schema(allowableValues = {"integer", "number", "string"})
        String type,

        String label,
        @Schema(nullable = true) @Nullable String unit,

        @Schema(description = "What an empty cell means; empty where it means that there is nothing to say")
        String unknown) {

    /** Of the figure without any choice; a comparison names its first column by what it compares. */
    static List<FigureColumnBody> all(Question question, Answers answers) {
        return answers.answer(question, Selection.ALL).columns().stream()
                .map(FigureColumnBody::of)
                .toList();
    }

    private static FigureColumnBody of(Column column) {
        return new FigureColumnBody(
                column.name(), column.type().code(), column.label(), column.unit(), column.unknown());
    }
}
