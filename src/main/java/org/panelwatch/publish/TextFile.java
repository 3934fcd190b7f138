package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panelwatch.figure.CellWords;
import org.panelwatch.figure.Column;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;

/** A figure as plain text (UTF-8): heading, sentence, table in aligned columns, notes, source line. */
public final class TextFile {

    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private TextFile() {}

    public static byte[] write(Figure figure) {
        List<String> parts = new ArrayList<>();
        parts.add(wrapped(figure.title(), "") + "\n" + wrapped(figure.subtitle(), ""));
        parts.add(wrapped(figure.sentence(), ""));
        if (!figure.isEmpty()) {
            parts.add(table(figure));
        }
        if (!figure.notes().isEmpty()) {
            parts.add(figure.notes().stream()
                    .map(note -> "- " + wrapped(note, GAP))
                    .collect(Collectors.joining("\n")));
        }
        parts.add(SourcesLine.of(figure) + "\n");
        return String.join("\n\n", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String table(Figure figure) {
        List<List<String>> lines = Stream.concat(
                        Stream.of(figure.columns().stream().map(Column::label).toList()), rows(figure))
                .toList();
        int[] widths = IntStream.range(0, figure.columns().size())
                .map(place -> lines.stream()
                        .mapToInt(line -> line.get(place).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> aligned(figure, line, widths)).collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> rows(Figure figure) {
        return figure.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(place -> CellWords.of(figure, row, place))
                        .toList());
    }

    /** Words begin where their column begins, numbers end where it ends. */
    private static String aligned(Figure figure, List<String> line, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(place -> {
                    String space = " ".repeat(widths[place] - line.get(place).length());
                    return figure.columns().get(place).type() == Column.Type.STRING
                            ? line.get(place) + space
                            : space + line.get(place);
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String wrapped(String words, String indent) {
        StringBuilder text = new StringBuilder();
        int column = indent.length();
        for (String word : words.split(" ")) {
            if (column > indent.length() && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
