package org.panelwatch.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.publish.Form;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.selection.KeyEntry;
import org.panelwatch.vocabulary.Forces;

/** A question that the data can answer. */
@Schema(name = "Question", description = "A question that the data can answer: one figure, on a page and as files")
record QuestionBody(
        @Schema(example = "lesser-sanction-rate-over-time") String id,

        @Schema(description = "The question in a few words") String title,

        @Schema(description = "The page that shows it") String page,

        @Schema(description = "The keys that its addresses take; by lists what this figure can compare")
        List<KeyBody> keys,

        List<FigureColumnBody> columns,

        @Schema(description = "What it counts, in Markdown") String docs,

        @Schema(description = "Addresses by name, from the slash on: the page, and each form of the figure")
        Map<String, String> links) {

    static QuestionBody of(Question question, Answers answers) {
        return new QuestionBody(
                question.id(),
                question.title(),
                question.page(),
                keys(question, answers.release().forces()),
                FigureColumnBody.all(question, answers),
                docs(question),
                links(question));
    }

    static String docs(Question question) {
        return CarriedDocument.read("questions/" + question.id() + ".md").markdown();
    }

    private static List<KeyBody> keys(Question question, Forces forces) {
        return KeyEntry.all(forces).stream()
                .filter(entry ->
                        !entry.key().equals("by") || !question.dimensions().isEmpty())
                .filter(entry -> !entry.key().equals("case") || question.id().equals("journey"))
                .map(entry -> entry.key().equals("by")
                        ? KeyBody.of(
                                entry,
                                question.dimensions(),
                                question.dimensions().getFirst().code())
                        : KeyBody.of(entry))
                .toList();
    }

    private static Map<String, String> links(Question question) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Api.QUESTIONS + "/" + question.id());
        links.put("page", question.page());
        links.put("figure", Api.FIGURES + "/" + question.id());
        for (Form form : Form.values()) {
            links.put(form.code(), "/figures/" + question.id() + "." + form.code());
        }
        return links;
    }
}
