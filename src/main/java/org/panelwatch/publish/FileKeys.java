package org.panelwatch.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.panelwatch.selection.KeyProblem;
import org.panelwatch.selection.Theme;
import org.panelwatch.vocabulary.Coded;

/** Reads the keys that an address of a file takes beside those of the selection, and reports what it could not read. */
final class FileKeys {

    static final String SIZE = "size";
    static final String WIDTH = "w";
    static final String HEIGHT = "h";
    static final String PLAIN = "plain";
    static final String EXCEL = "excel";

    private static final List<String> ALL = List.of(SIZE, WIDTH, HEIGHT, PLAIN, EXCEL);
    private static final String PIXELS = Picture.LEAST + " to " + Picture.GREATEST;

    private final Form form;
    private final Map<String, List<String>> parameters;
    private final List<KeyProblem> problems;

    FileKeys(Form form, Map<String, List<String>> parameters, List<KeyProblem> problems) {
        this.form = form;
        this.parameters = parameters;
        this.problems = problems;
    }

    /** Every key of files, whether a form takes it or not. */
    static List<String> all() {
        return ALL;
    }

    /** The keys that a form takes. */
    static List<String> of(Form form) {
        return switch (form) {
            case SVG, PNG, ZIP -> List.of(SIZE, WIDTH, HEIGHT, PLAIN);
            case CSV -> List.of(EXCEL);
            case XLSX, JSON, TXT -> List.of();
        };
    }

    /** What is chosen; the usual in place of what cannot be read. */
    FileChoices read(Theme theme) {
        ALL.stream().filter(key -> !of(form).contains(key)).forEach(this::refuse);
        if (of(form).contains(EXCEL)) {
            return new FileChoices(FileChoices.of(theme).picture(), yes(EXCEL));
        }
        return of(form).isEmpty() ? FileChoices.of(theme) : new FileChoices(picture(theme), false);
    }

    private void refuse(String key) {
        one(key).ifPresent(value -> report(key, value, "'" + key + "' means nothing for a ." + form.code(), of(form)));
    }

    private Picture picture(Theme theme) {
        boolean plain = yes(PLAIN);
        Optional<Preset> size = size();
        Optional<Integer> width = pixels(WIDTH);
        Optional<Integer> height = pixels(HEIGHT);
        agree();
        return width.map(w -> Picture.of(w, height.orElse(0), theme, plain))
                .orElseGet(() -> Picture.of(size.orElse(Preset.WEB), theme, plain));
    }

    private void agree() {
        Optional<String> size = one(SIZE);
        Optional<String> height = one(HEIGHT);
        boolean free = one(WIDTH).isPresent() || height.isPresent();
        size.filter(value -> free)
                .ifPresent(value ->
                        report(SIZE, value, "'size' is a whole size already: leave it out, or 'w' and 'h'", codes()));
        height.filter(value -> one(WIDTH).isEmpty())
                .ifPresent(value -> report(HEIGHT, value, "'h' needs a width beside it, 'w'", List.of(WIDTH)));
    }

    private Optional<Preset> size() {
        Optional<String> asked = one(SIZE);
        Optional<Preset> size = asked.flatMap(value -> Coded.parse(Preset.class, value));
        asked.filter(value -> size.isEmpty()).ifPresent(value -> report(SIZE, value, notAValue(SIZE, value), codes()));
        return size;
    }

    private Optional<Integer> pixels(String key) {
        Optional<String> asked = one(key);
        Optional<Integer> pixels = asked.filter(value -> value.matches("[0-9]{3,4}"))
                .map(Integer::valueOf)
                .filter(value -> value >= Picture.LEAST && value <= Picture.GREATEST);
        asked.filter(value -> pixels.isEmpty())
                .ifPresent(value -> report(
                        key, value, "'" + value + "' is not a number of pixels from " + PIXELS, List.of(PIXELS)));
        return pixels;
    }

    private boolean yes(String key) {
        Optional<String> asked = one(key);
        asked.filter(value -> !value.equals("0") && !value.equals("1"))
                .ifPresent(value -> report(key, value, notAValue(key, value), List.of("0", "1")));
        return asked.filter("1"::equals).isPresent();
    }

    /** Several values are no value that a key takes. */
    private Optional<String> one(String key) {
        String value = parameters.getOrDefault(key, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("~"));
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private void report(String key, String value, String message, List<String> allowed) {
        problems.add(new KeyProblem(key, value, message, new ArrayList<>(allowed)));
    }

    private static String notAValue(String key, String value) {
        return "'" + value + "' is not a value of '" + key + "'";
    }

    private static List<String> codes() {
        return Arrays.stream(Preset.values()).map(Coded::code).toList();
    }
}
