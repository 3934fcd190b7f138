package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.panelwatch.figure.Figure;
import org.panelwatch.publish.Citation;
import org.panelwatch.publish.EmbedCode;
import org.panelwatch.publish.Publication;
import org.panelwatch.selection.Selection;

/** What a reader takes along of a figure: its links, its embed, its citation, and how a link to it looks. */
final class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int CODE_LINES = 5;

    /** Which numbers an embed shows. */
    private enum Follows {
        RELEASE("Keeps these numbers"),
        DATA("Follows new data");

        private final String label;

        Follows(String label) {
            this.label = label;
        }
    }

    private final transient Publication publication;

    ShareDialog(Publication publication) {
        this.publication = publication;
        Figure figure = publication.figure();
        setHeaderTitle("Share this figure");
        addClassName("share");
        setWidth("44rem");
        setMaxWidth("100%");
        getFooter().add(new Button("Close", click -> close()));
        add(
                Elements.paragraph("subtitle", figure.title()),
                field(
                        "live",
                        "Link that follows new data",
                        "Shows the figure as it stands on the day it is opened.",
                        absolute(publication.selection().live())),
                field(
                        "frozen",
                        "Link that keeps these numbers",
                        "Holds on to release " + figure.release().id() + "; says so once there is a newer one.",
                        absolute(publication.frozen())),
                embed(),
                new CopyField("share-citation", "Citation", "", 3, new Citation(publication).text()),
                preview());
    }

    private static CopyField field(String name, String label, String help, String value) {
        return new CopyField("share-" + name, label, help, 1, value);
    }

    private String absolute(Selection selection) {
        return publication.site().absolute(publication.address(selection));
    }

    /** The code for other people's pages: frozen, unless the reader wants new data to show there. */
    private Component embed() {
        CopyField code = new CopyField(
                "share-embed",
                "Code for a web page",
                "An inner frame without cookies, and a link for readers whose page leaves frames out.",
                CODE_LINES,
                EmbedCode.of(publication, publication.frozen()));
        RadioButtonGroup<Follows> follows = new RadioButtonGroup<>("The figure on that page");
        follows.setItems(Follows.values());
        follows.setItemLabelGenerator(choice -> choice.label);
        follows.setValue(Follows.RELEASE);
        follows.addValueChangeListener(choice -> code.show(EmbedCode.of(
                publication,
                choice.getValue() == Follows.DATA ? publication.selection().live() : publication.frozen())));
        return Elements.element("div", "share-embed", code, follows);
    }

    /** The browser asks for the picture when the dialog is open, not before. */
    private Component preview() {
        Image card =
                new Image(publication.card().substring(1), publication.figure().sentence());
        card.setWidth("1200");
        card.setHeight("630");
        return Elements.element(
                "figure", "share-card", Elements.text("figcaption", "", "A link to it looks like this"), card);
    }
}
