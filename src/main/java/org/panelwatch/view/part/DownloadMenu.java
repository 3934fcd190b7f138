package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Preset;
import org.panelwatch.publish.Publication;
import org.panelwatch.selection.Theme;
import org.panelwatch.vocabulary.English;

/**
 * Every file of a figure as a plain link, behind one button. The browser itself opens the list, closes it and brings the
 * focus back.
 */
final class DownloadMenu extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final List<Form> PICTURES = List.of(Form.PNG, Form.SVG);
    private static final List<Preset> SIZES = List.of(Preset.WEB, Preset.SQUARE, Preset.PORTRAIT, Preset.PRINT);
    private static final List<Theme> OTHER_COLOURS = List.of(Theme.DARK, Theme.MONO);

    private final HtmlContainer button = Elements.element("button", "btn");
    private final transient Map<Anchor, OfferedFile> links = new LinkedHashMap<>();

    private transient BooleanSupplier here = () -> true;

    /** @param figure its id */
    DownloadMenu(String figure) {
        super("div");
        addClassName("download");
        String id = figure + "-files";
        button.setText("Download");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", id);
        HtmlContainer files = Elements.element("div", "menu", pictures(), tables());
        files.setId(id);
        files.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Files of this figure");
        add(button, files);
    }

    /** Gives the files of a visitor's own data only while they are there. */
    void onlyWhile(BooleanSupplier there) {
        here = there;
    }

    /** Lets the links lead to the files of what is shown. */
    void show(Publication publication) {
        button.getElement()
                .setAttribute("aria-label", "Download: " + publication.figure().title());
        links.forEach((link, file) -> file.on(link, publication, () -> here.getAsBoolean()));
    }

    private Component pictures() {
        HtmlContainer list = new HtmlContainer("ul");
        for (Preset size : SIZES) {
            list.add(picture(size.label(), size, Theme.LIGHT));
        }
        for (Theme theme : OTHER_COLOURS) {
            list.add(picture("For an article, " + English.lower(theme.label()), Preset.WEB, theme));
        }
        return Elements.element("div", "", Elements.text("h3", "", "Picture"), list);
    }

    private Component picture(String words, Preset size, Theme theme) {
        HtmlContainer line = Elements.element("li", "", Elements.span("", words));
        for (Form form : PICTURES) {
            Anchor link = link(form.name(), new OfferedFile(form, size, theme));
            link.getElement().setAttribute("aria-label", form.name() + ": " + words);
            line.add(link);
        }
        return line;
    }

    private Component tables() {
        HtmlContainer list = Elements.element("ul", "columns");
        for (Form form : Form.values()) {
            if (!PICTURES.contains(form)) {
                list.add(Elements.element("li", "", link(form.label(), new OfferedFile(form, null, Theme.LIGHT))));
            }
        }
        return Elements.element("div", "", Elements.text("h3", "", "Numbers"), list);
    }

    private Anchor link(String words, OfferedFile file) {
        Anchor link = Elements.file("", words);
        links.put(link, file);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
