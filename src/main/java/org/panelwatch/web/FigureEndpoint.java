package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.panelwatch.publish.FigureFiles;
import org.panelwatch.publish.FileAddress;
import org.panelwatch.publish.FileName;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Coded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /figures/{figure}.{form}}: a figure as a file, for the keys of its page and those of files. */
@RestController
class FigureEndpoint {

    private static final Set<Form> DRAWN = EnumSet.of(Form.SVG, Form.PNG, Form.ZIP);
    private static final Set<Form> SHOWN = EnumSet.of(Form.SVG, Form.PNG, Form.TXT, Form.JSON);
    /** Those that the server does not compress further. */
    private static final Set<Form> PACKED = EnumSet.of(Form.PNG, Form.XLSX, Form.ZIP);

    private final Answers answers;
    private final NewerRelease newer;
    private final FigureFiles files;
    private final FileCache cache;
    private final Limits limits;
    private final ObjectProvider<Site> site;

    FigureEndpoint(
            Answers answers,
            NewerRelease newer,
            FigureFiles files,
            FileCache cache,
            Limits limits,
            ObjectProvider<Site> site) {
        this.answers = answers;
        this.newer = newer;
        this.files = files;
        this.cache = cache;
        this.limits = limits;
        this.site = site;
    }

    @GetMapping("/figures/{file:.*\\..*}")
    ResponseEntity<byte[]> file(
            @PathVariable String file, @RequestParam MultiValueMap<String, String> keys, HttpServletRequest request) {
        int dot = file.lastIndexOf('.');
        Question question = Questions.find(file.substring(0, dot)).orElseThrow(() -> FigureUnknown.figure(file));
        String suffix = file.substring(dot + 1);
        Form form = Coded.parse(Form.class, suffix).orElseThrow(() -> FigureUnknown.form(question, suffix));
        FileAddress asked = read(question, form, keys);
        var key = new FileCache.Key(
                answers.release(asked.selection()).id(), question.id(), asked.selection(), form, asked.choices());
        if (DRAWN.contains(form) && !cache.holds(key)) {
            limits.drawing(request);
        }
        return answer(key, cache.file(key, () -> write(question, key)));
    }

    /** A frozen address is read as its release reads it. */
    private FileAddress read(Question question, Form form, MultiValueMap<String, String> keys) {
        FileAddress now = FileAddress.read(form, keys, answers.release().forces());
        FileAddress asked = now.selection().isFrozen()
                ? FileAddress.read(form, keys, answers.release(now.selection()).forces())
                : now;
        List<KeyProblem> problems = new ArrayList<>(asked.problems());
        question.notCompared(asked.selection()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new KeysRefused(problems);
        }
        return asked;
    }

    private byte[] write(Question question, FileCache.Key key) {
        Selection selection = key.selection();
        Publication publication = new Publication(
                answers.answer(question, selection), selection, question.page(), question.title(), site.getObject());
        return files.write(publication, key.form(), key.choices());
    }

    private ResponseEntity<byte[]> answer(FileCache.Key key, FileCache.Kept file) {
        String name = FileName.of(key.question(), key.selection(), key.choices(), key.release(), key.form());
        var disposition = SHOWN.contains(key.form()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .headers(newer.headers(
                        key.selection(),
                        "/figures/" + key.question() + "." + key.form().code()))
                .cacheControl(Freshness.of(key.selection().isFrozen()))
                .eTag(tag(key.form(), file.hash()))
                .contentType(MediaType.parseMediaType(key.form().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(file.bytes());
    }

    /** Weak where the server may compress: the compressed bytes are others, and it compresses nothing with a strong tag. */
    private static String tag(Form form, String hash) {
        return (PACKED.contains(form) ? "" : "W/") + '"' + hash + '"';
    }
}
