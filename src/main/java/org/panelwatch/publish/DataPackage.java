package org.panelwatch.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.SourcesLine;

/**
 * Everything about a figure in one ZIP file: its table, its drawing, what they mean, how to cite them, and a
 * {@code datapackage.json} that tools read. The same figure is the same bytes.
 */
public final class DataPackage {

    private DataPackage() {}

    /** @param svg the drawing */
    public static byte[] write(Publication publication, String svg) {
        Figure figure = publication.figure();
        byte[] csv = CsvFile.write(figure);
        byte[] drawing = utf8(svg);
        Citation citation = new Citation(publication);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", utf8(readme(publication)));
        files.put("datapackage.json", new PackageDescriptor(publication, csv, drawing).bytes());
        files.put(figure.id() + ".csv", csv);
        files.put(figure.id() + ".svg", drawing);
        if (!publication.isPrivate()) {
            files.put("citation.txt", utf8(citation.text() + "\n"));
            files.put("citation.bib", utf8(citation.bibtex()));
            files.put("citation.csl.json", utf8(citation.cslJson()));
        }
        return Archive.of(files, figure.release().date());
    }

    private static String readme(Publication publication) {
        Figure figure = publication.figure();
        List<String> parts = new ArrayList<>(List.of(
                "# " + publication.question(),
                "**" + figure.title() + "**  \n" + figure.subtitle(),
                figure.sentence(),
                "## What is in this package",
                files(publication),
                "## Columns",
                "An empty cell means that it is not known, or that there is nothing to say.",
                columns(figure)));
        part(parts, "## Notes", figure.notes());
        part(parts, "## How it is defined", Definition.of(publication).words());
        part(
                parts,
                "## Sources",
                figure.sources().stream()
                        .map(source ->
                                source.url().isEmpty() ? source.publisher() : source.publisher() + ", " + source.url())
                        .toList());
        parts.add("## How to cite it");
        if (publication.isPrivate()) {
            parts.add(Licence.OWN_DATA);
            parts.add(SourcesLine.of(figure) + ".");
        } else {
            parts.add("> " + new Citation(publication).text());
            parts.add(SourcesLine.of(figure) + " (" + Licence.ADDRESS + ")");
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String files(Publication publication) {
        String id = publication.figure().id();
        String files = """
                - `%s.csv`: the table, UTF-8, codes for words, fractions of one for shares
                - `%s.svg`: the drawing
                - `datapackage.json`: the same described for tools (https://datapackage.org/)""".formatted(id, id);
        return publication.isPrivate()
                ? files
                : files + "\n- `citation.txt`, `citation.bib`, `citation.csl.json`: how to cite it";
    }

    private static String columns(Figure figure) {
        return ColumnSense.of(figure).stream()
                .map(column -> "| `" + column.column().name() + "` | "
                        + column.meaning().replace("|", "\\|") + " |")
                .collect(Collectors.joining("\n", "| column | meaning |\n| --- | --- |\n", ""));
    }

    private static void part(List<String> parts, String heading, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(heading);
            parts.add(words.stream().map(one -> "- " + one).collect(Collectors.joining("\n")));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
