package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.dataset.ColumnMeanings;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.question.Answers;
import org.panelwatch.question.index.Questions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/dictionary}: every column of every file and figure. */
@RestController
@Tag(name = "What it means")
class DictionaryEndpoint {

    private final Answers answers;

    DictionaryEndpoint(Answers answers) {
        this.answers = answers;
    }

    /** A column of a data file. */
    @Schema(name = "DataColumn")
    record ColumnBody(
            @Schema(example = "decided_on") String name,

            @Schema(description = "What it means") String meaning,

            @Schema(description = "What its cells hold", example = "year, month or day")
            String type,

            @Schema(
                    description = "Whether its cells must be filled; conditional: in some rows only",
                    allowableValues = {"required", "optional", "conditional"})
            String needed,

            @Schema(
                    description =
                            "Each code that it takes with its label; empty where it holds no codes of a fixed list")
            Map<String, String> values) {

        static ColumnBody of(DataFile file, DataColumn column) {
            return new ColumnBody(
                    column.name(),
                    ColumnMeanings.of(file, column.name()),
                    column.holds(),
                    column.needed(),
                    column.values());
        }
    }

    /** A data file. */
    @Schema(name = "DataFile")
    record FileBody(@Schema(example = "hearings.csv") String file, List<ColumnBody> columns) {

        static FileBody of(DataFile file) {
            return new FileBody(
                    file.fileName(),
                    file.described().stream()
                            .map(column -> ColumnBody.of(file, column))
                            .toList());
        }
    }

    /** The dictionary. */
    @Schema(name = "Dictionary")
    record Body(
            @Schema(description = "The files of the data, each column in its order")
            List<FileBody> files,

            @Schema(description = "The columns of each figure, by its id")
            Map<String, List<FigureColumnBody>> figures) {}

    @GetMapping(value = Api.DICTIONARY, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Every column of the data files and of every figure")
    ResponseEntity<Body> dictionary() {
        List<FileBody> files =
                Arrays.stream(DataFile.values()).map(FileBody::of).toList();
        Map<String, List<FigureColumnBody>> figures = new LinkedHashMap<>();
        Questions.all().forEach(question -> figures.put(question.id(), FigureColumnBody.all(question, answers)));
        return OpenReading.answer(answers.release(), false).body(new Body(files, figures));
    }
}
