package org.panelwatch.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A document of the project that the application carries, in Markdown. */
record CarriedDocument(String markdown) {

    static CarriedDocument read(String name) {
        try (InputStream file = CarriedDocument.class.getResourceAsStream("/docs/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The document " + name + " is missing from the application");
            }
            return new CarriedDocument(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands below each heading of the second level, the heading first. */
    List<String> sections() {
        String[] parts = ("\n" + markdown).split("\n## ");
        return Arrays.stream(parts).skip(1).map(String::strip).toList();
    }

    /** The cells of every row of every table in a text, heads and rules left out. */
    static List<List<String>> rows(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith("|") && !line.matches("[|\\s:-]+"))
                .filter(line -> !isHead(lines, line))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static boolean isHead(List<String> lines, String line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() && lines.get(next).matches("\\|[|\\s:-]+");
    }
}
