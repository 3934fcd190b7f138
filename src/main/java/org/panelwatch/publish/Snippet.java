package org.panelwatch.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.vocabulary.CodedConstant;

/** A few lines that read a figure into a tool, ready to be copied; the templates lie in {@code resources/snippets}. */
public enum Snippet implements CodedConstant {
    SHEETS("Google Sheets", "Put it into a cell; the table fills the cells to the right and below."),
    EXCEL("Excel (Power Query)", "Data, Get Data, Launch Power Query Editor, Advanced Editor: paste it there."),
    R("R", "Base R, no package needed."),
    PYTHON("Python", "Python 3 without any package."),
    PANDAS("Python with pandas", "Codes are text, rates are fractions of one, what is not known is NaN."),
    DUCKDB("DuckDB", "DuckDB fetches its httpfs extension when it first reads from the web."),
    CURL("curl", "Saves the file in the form that is chosen above."),
    DECISIONS("Every decision, with Python", "The decisions behind the figures, page by page.");

    private static final int DECISIONS_ON_A_PAGE = 500;

    private final String label;
    private final String hint;

    Snippet(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    @Override
    public String label() {
        return label;
    }

    /** What to do with it, in a sentence. */
    public String hint() {
        return hint;
    }

    /**
     * The lines, with the addresses filled in.
     *
     * @param figure the id of a figure
     * @param form the form of the file where the tool reads any
     */
    public String text(String figure, Form form, Selection selection, Site site) {
        String decisions = SelectionUrl.link("/api/v1/decisions", selection);
        Map<String, String> words = Map.of(
                "csv", file(figure, Form.CSV, selection, site),
                "json", file(figure, Form.JSON, selection, site),
                "file", file(figure, form, selection, site),
                "name", figure + "." + form.code(),
                "site", site.absolute(""),
                "decisions", decisions + (decisions.contains("?") ? "&" : "?") + "size=" + DECISIONS_ON_A_PAGE);
        String text = template();
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return text;
    }

    private static String file(String figure, Form form, Selection selection, Site site) {
        return site.absolute(SelectionUrl.link("/figures/" + figure + "." + form.code(), selection));
    }

    private String template() {
        String name = "/snippets/" + code() + ".txt";
        try (InputStream file = Snippet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the application");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
