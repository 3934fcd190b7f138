package org.panelwatch.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * How a figure is defined, in plain words, from its page among the documents.
 *
 * @param words paragraphs: what it asks, what it counts, what to be careful about
 * @param meanings of its columns, by name
 */
record Definition(List<String> words, Map<String, String> meanings) {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Set<String> LEFT_OUT = Set.of("Columns", "By hand", "Addresses");

    /** What the pages say of published data is not said of a visitor's own, but for what columns are called. */
    static Definition of(Publication publication) {
        Definition definition = of(publication.figure().id());
        return publication.isPrivate() ? new Definition(List.of(), definition.meanings()) : definition;
    }

    /** Nothing is said of a figure that has no page. */
    static Definition of(String figure) {
        try (InputStream page = Definition.class.getResourceAsStream("/docs/questions/" + figure + ".md")) {
            return page == null
                    ? new Definition(List.of(), Map.of())
                    : read(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Definition read(String markdown) {
        Node document = PARSER.parse(markdown);
        List<String> words = new ArrayList<>();
        boolean wanted = true;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                wanted = heading.getLevel() > 1 ? !LEFT_OUT.contains(text(heading)) : wanted;
            }
            if (wanted && !(block instanceof Heading heading && heading.getLevel() == 1)) {
                add(block, words);
            }
        }
        return new Definition(List.copyOf(words), meanings(document));
    }

    private static void add(Node block, List<String> words) {
        if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                words.add(text(item));
            }
        } else {
            words.add(text(block));
        }
    }

    private static Map<String, String> meanings(Node document) {
        Map<String, String> meanings = new LinkedHashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                for (Node rows = block.getFirstChild(); rows != null; rows = rows.getNext()) {
                    if (rows instanceof TableBody) {
                        rows(rows, meanings);
                    }
                }
            }
        });
        return meanings;
    }

    private static void rows(Node body, Map<String, String> meanings) {
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            Node name = row.getFirstChild();
            meanings.putIfAbsent(text(name), text(name.getNext()));
        }
    }

    /** On one line, without the marks of Markdown. */
    private static String text(Node node) {
        return TEXT.render(node).replaceAll("\\s+", " ").strip().replaceFirst("^- ", "");
    }
}
