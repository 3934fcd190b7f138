package org.panelwatch.publish;

import org.panelwatch.chart.Chart;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/**
 * The HTML that puts a figure onto somebody else's page: an inner frame with a title, and after it a link for readers and
 * programs that leave frames out.
 */
public final class EmbedCode {

    /** Heading, notes, source and data of an embed, in pixels, beside its drawing. */
    private static final int WORDS_WIDE = 300;

    private static final int WORDS_NARROW = 480;
    private static final int EMPTY = 320;
    private static final int WIDE = 720;

    private EmbedCode() {}

    /** @param of the publication's selection, live or held on to its release */
    public static String of(Publication publication, Selection of) {
        Figure figure = publication.figure();
        String frame = publication.site().absolute(SelectionUrl.link("/embed/" + figure.id(), of));
        String page = publication.site().absolute(publication.address(of));
        return """
                <iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy" \
                style="border:0;width:100%%;min-height:%dpx;aspect-ratio:%d/%d"></iframe>
                <p><a href="%s">%s</a> (Panelwatch)</p>""".formatted(
                        escaped(frame),
                        escaped(figure.title()),
                        narrow(figure),
                        narrow(figure),
                        WIDE,
                        wide(figure),
                        escaped(page),
                        escaped(figure.title()));
    }

    private static int wide(Figure figure) {
        return figure.isEmpty() ? EMPTY : Chart.of(figure).height() + WORDS_WIDE;
    }

    private static int narrow(Figure figure) {
        return figure.isEmpty() ? EMPTY : Chart.of(figure).narrowHeight() + WORDS_NARROW;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
