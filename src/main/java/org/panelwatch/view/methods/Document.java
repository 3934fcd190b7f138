package org.panelwatch.view.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** A document of the project, written in Markdown. */
record Document(String markdown) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Pattern CODE = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b");
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> Document::reachable)
            .nodeRendererFactory(FormulaBlocks::new)
            .build();

    /** A document that the application carries. */
    static Document read(String name) {
        try (InputStream file = Document.class.getResourceAsStream("/docs/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The document " + name + " is missing from the application");
            }
            return new Document(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The headings of its sections. */
    List<String> sections() {
        List<String> sections = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 2) {
                    sections.add(words(heading));
                }
            }
        });
        return sections;
    }

    /** The id of the heading with these words. */
    static String id(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String words(Heading heading) {
        return TEXT.render(heading).strip();
    }

    /** As HTML without its first heading, which would stand at this level. */
    String body(int level) {
        Node document = PARSER.parse(markdown);
        if (document.getFirstChild() instanceof Heading title) {
            title.unlink();
        }
        return html(document, level);
    }

    private static String html(Node document, int level) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + level - 1));
            }

            @Override
            public void visit(Text text) {
                setCodes(text);
            }
        });
        return RENDERER.render(document);
    }

    /** Words with underscores are codes of a file, and are set as such. */
    private static void setCodes(Text text) {
        String words = text.getLiteral();
        int done = 0;
        for (MatchResult code : CODE.matcher(words).results().toList()) {
            text.insertBefore(new Text(words.substring(done, code.start())));
            text.insertBefore(new Code(code.group()));
            done = code.end();
        }
        text.setLiteral(words.substring(done));
    }

    /** A link leads to a heading by its id. What may be wider than the page scrolls, so the keyboard must reach it. */
    private static void reachable(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            attributes.put("id", id(words(heading)));
        }
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }
}
