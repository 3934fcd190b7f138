package org.panelwatch.publish;

import java.util.Map;
import org.panelwatch.figure.Figure;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;
import org.panelwatch.selection.Unit;
import org.panelwatch.vocabulary.ReleaseId;

/**
 * A figure on its way out of the application, with what is said beside it.
 *
 * @param selection as asked: frozen where its address holds on to a release
 * @param page the page that shows it, such as {@code /sanctions}
 * @param question the question in a few words
 */
public record Publication(Figure figure, Selection selection, String page, String question, Site site) {

    /** Own data count row by row, whatever was asked, and no address holds on to them. */
    public Publication {
        if (figure.release().isPrivate()) {
            selection = selection.with(Unit.DECISION).live();
        }
    }

    /** Whether it is of a visitor's own data: then it has no address, no licence and no release, and says so. */
    boolean isPrivate() {
        return figure.release().isPrivate();
    }

    /** The same state of the same figure, held on to its release. */
    public Selection frozen() {
        return selection.frozen(new ReleaseId(figure.release().id()));
    }

    /** The figure alone, on a page of its own. */
    public String address() {
        return address(selection);
    }

    /** As {@link #address()}, following the data or held on to a release as the given selection is. */
    public String address(Selection of) {
        return SelectionUrl.link("/figures/" + figure.id(), of);
    }

    public String file(Form form, Selection of) {
        return SelectionUrl.link("/figures/" + figure.id() + "." + form.code(), of);
    }

    /** A picture of it in a size and in colours. */
    public String picture(Form form, Preset size, Theme theme) {
        String address = file(form, selection.with(Tab.CHART).with(theme));
        return address + (address.contains("?") ? "&" : "?") + "size=" + size.code();
    }

    /** The picture that link previews show, 1200 by 630 pixels. */
    public String card() {
        return SelectionUrl.link(
                "/card/figures/" + figure.id() + ".png",
                selection.with(Tab.CHART).with(Theme.LIGHT));
    }

    /**
     * Addresses by name, from the slash on: {@code page}, {@code figure}, {@code embed}, {@code frozen}, each form; none
     * for a visitor's own data.
     */
    public Map<String, String> links() {
        return isPrivate() ? Map.of() : Links.of(this);
    }
}
