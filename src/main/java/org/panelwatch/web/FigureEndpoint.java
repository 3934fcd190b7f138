package org.panelwatch.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.publish.FileName;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.Parsed;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /figures/{figure}.json} and {@code .csv}: a figure as a file, for the same keys as its page. */
@RestController
class FigureEndpoint {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;

    FigureEndpoint(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/figures/{file:.*\\..*}")
    ResponseEntity<byte[]> file(@PathVariable String file, @RequestParam MultiValueMap<String, String> keys) {
        int dot = file.lastIndexOf('.');
        String form = dot < 0 ? "" : file.substring(dot + 1);
        Question question =
                Questions.find(dot < 0 ? file : file.substring(0, dot)).orElseThrow(() -> FigureUnknown.figure(file));
        if (!List.of("json", "csv").contains(form)) {
            throw FigureUnknown.form(question, form);
        }
        Selection selection = selection(question, keys);
        Figure figure = answers.answer(question, selection);
        return form.equals("json") ? json(question, figure, selection) : csv(figure, selection);
    }

    private Selection selection(Question question, Map<String, List<String>> keys) {
        Parsed parsed = SelectionUrl.read(keys, answers.release().forces());
        if (!parsed.clean()) {
            throw new KeysRefused(parsed.problems());
        }
        question.notCompared(parsed.selection()).ifPresent(problem -> {
            throw new KeysRefused(List.of(problem));
        });
        return parsed.selection();
    }

    private static ResponseEntity<byte[]> json(Question question, Figure figure, Selection selection) {
        Publication publication = new Publication(figure, selection, question.page(), question.title(), Site.LOCAL);
        return answer(figure).contentType(MediaType.APPLICATION_JSON).body(JsonFile.write(publication));
    }

    private static ResponseEntity<byte[]> csv(Figure figure, Selection selection) {
        String disposition = ContentDisposition.attachment()
                .filename(FileName.of(figure, selection, "csv"))
                .build()
                .toString();
        return answer(figure)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CSV)
                .body(CsvFile.write(figure));
    }

    private static ResponseEntity.BodyBuilder answer(Figure figure) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("X-Panelwatch-Release", figure.release().id());
    }
}
