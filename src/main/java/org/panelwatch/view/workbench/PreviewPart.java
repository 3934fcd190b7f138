package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.ForeignPreview;
import org.panelwatch.view.part.Elements;

/** The second step: the first rows of each file as they are read, and how they are read. */
final class PreviewPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COLUMNS = 40;

    private final transient Workbench bench;
    private final transient Runnable changed;
    private final HtmlContainer previews = Elements.element("div", "");
    private final transient Map<Path, FormFields> forms = new LinkedHashMap<>();
    private transient Map<Path, ForeignPreview> shown = Map.of();

    PreviewPart(Workbench bench, Runnable changed) {
        super("section");
        this.bench = bench;
        this.changed = changed;
        addClassName("bench-step");
        setId("preview");
        add(
                new H2("2. As we read them"),
                Elements.paragraph("quiet", "The first rows. Is each value in a cell of its own, under its name?"),
                previews);
    }

    void show() {
        Map<Path, ForeignPreview> newer = new LinkedHashMap<>();
        bench.files().forEach(file -> newer.put(file.path(), bench.preview(file)));
        if (!newer.equals(shown)) {
            shown = newer;
            forms.keySet().retainAll(newer.keySet());
            previews.removeAll();
            bench.files().forEach(file -> previews.add(preview(file, Objects.requireNonNull(newer.get(file.path())))));
        }
    }

    private Component preview(Brought file, ForeignPreview preview) {
        HtmlContainer name = Elements.element("h3", "");
        HtmlContainer isolated = Elements.element("bdi", "");
        isolated.setText(Visible.text(file.name()));
        name.add(isolated);
        HtmlContainer part = Elements.element("div", "preview", name);
        Optional<ForeignFile> form = bench.desk().form(file.path());
        form.ifPresent(known -> {
            FormFields fields = forms.computeIfAbsent(file.path(), path -> new FormFields(known.id(), this::change));
            fields.show(known);
            part.add(fields);
        });
        part.add(
                preview.rows().isEmpty()
                        ? Elements.text("p", "notice warn", "No row can be read in this way.")
                        : table(file, preview));
        return part;
    }

    private void change(ForeignFile form) {
        bench.change(mapping -> Draft.file(mapping, form));
        changed.run();
    }

    private static Component table(Brought file, ForeignPreview preview) {
        HtmlContainer head = new HtmlContainer("tr");
        head.add(heading("Line"));
        List<String> columns = preview.header();
        columns.stream().limit(MOST_COLUMNS).forEach(column -> head.add(heading(column)));
        HtmlContainer body = new HtmlContainer("tbody");
        preview.rows().forEach(row -> body.add(row(row)));
        HtmlContainer wrap = Elements.element(
                "div",
                "table-wrap foreign",
                Elements.element("table", "table-twin", Elements.element("thead", "", head), body));
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "First rows of " + Visible.text(file.name()));
        HtmlContainer part = Elements.element("div", "", wrap);
        if (columns.size() > MOST_COLUMNS) {
            part.add(Elements.paragraph(
                    "note", "And " + (columns.size() - MOST_COLUMNS) + " further columns, which can be mapped too."));
        }
        return part;
    }

    private static Component heading(String column) {
        HtmlContainer heading = Elements.element("th", "", code(column));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private static Component row(ForeignPreview.Row row) {
        HtmlContainer line = new HtmlContainer("tr");
        HtmlContainer number = Elements.element("th", "number");
        number.setText(Long.toString(row.line()));
        number.getElement().setAttribute("scope", "row");
        line.add(number);
        row.cells().stream().limit(MOST_COLUMNS).forEach(cell -> line.add(Elements.element("td", "", code(cell))));
        return line;
    }

    /** Foreign text in its own direction, whatever is in it. */
    static Component code(String foreign) {
        HtmlContainer code = Elements.element("bdi", "");
        code.setText(Visible.text(foreign));
        return code;
    }
}
