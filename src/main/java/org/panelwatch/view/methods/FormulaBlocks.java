package org.panelwatch.view.methods;

import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Sets the blocks of a document that are marked {@code formula NAME}: plain text in the file, MathML on the page. */
final class FormulaBlocks implements NodeRenderer {

    private static final String MARK = "formula ";

    private final HtmlNodeRendererContext context;
    private final CoreHtmlNodeRenderer usual;

    FormulaBlocks(HtmlNodeRendererContext context) {
        this.context = context;
        this.usual = new CoreHtmlNodeRenderer(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        String info = ((FencedCodeBlock) node).getInfo();
        if (info.startsWith(MARK)) {
            context.getWriter()
                    .raw(Formulas.named(info.substring(MARK.length()).strip()).html());
        } else {
            usual.render(node);
        }
    }
}
