package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.own.OwnColumn;
import org.panelwatch.question.own.OwnRows;
import org.panelwatch.view.part.Elements;

/** The rows that were read, some at a time: what the file writes, and below it as what it counts. */
final class OwnRowsPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    /** A code of ours, which a mapping may also give to every row. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");

    private final HtmlContainer head = new HtmlContainer("tr");
    private final HtmlContainer body = new HtmlContainer("tbody");
    private final Span place = Elements.span("quiet", "");
    private final NativeButton earlier = new NativeButton("Earlier rows", click -> turn(-AT_ONCE));
    private final NativeButton later = new NativeButton("Later rows", click -> turn(AT_ONCE));
    private transient @Nullable OwnRows rows;
    private int count;
    private int from;

    OwnRowsPart() {
        super("section");
        addClassName("bench-step");
        place.getElement().setAttribute("role", "status");
        earlier.addClassName("btn");
        later.addClassName("btn");
        HtmlContainer wrap = Elements.element(
                "div",
                "table-wrap foreign",
                Elements.element("table", "table-twin own-rows", Elements.element("thead", "", head), body));
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Rows of your files");
        add(
                new H2("Row by row"),
                Elements.paragraph("quiet", "What your files write, and below it what it counts as."),
                wrap,
                Elements.element("div", "map-bar", earlier, later, place));
    }

    /** Shows the first of other rows. */
    void show(OwnRows other) {
        rows = other;
        count = other.count();
        from = 0;
        head.removeAll();
        head.add(heading("Line"));
        other.columns().stream().map(OwnColumn::label).forEach(label -> head.add(heading(label)));
        fill();
    }

    private static Component heading(String words) {
        HtmlContainer heading = Elements.element("th", "");
        heading.setText(words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private void turn(int by) {
        from = Math.clamp(from + by, 0, Math.max(0, count - 1));
        fill();
    }

    private void fill() {
        OwnRows shown = rows;
        if (shown == null) {
            return;
        }
        body.removeAll();
        shown.page(from, AT_ONCE).forEach(line -> body.add(row(line)));
        int last = Math.min(from + AT_ONCE, count);
        place.setText(
                count == 0
                        ? "No rows"
                        : "Rows " + Wording.number(from + 1) + " to " + Wording.number(last) + " of "
                                + Wording.number(count));
        earlier.setEnabled(from > 0);
        later.setEnabled(last < count);
    }

    private static Component row(OwnRows.Line line) {
        HtmlContainer number = Elements.element("th", "number");
        number.setText(Long.toString(line.line()));
        number.getElement().setAttribute("scope", "row");
        HtmlContainer row = Elements.element("tr", "", number);
        line.cells().forEach(words -> row.add(cell(words)));
        return row;
    }

    private static Component cell(OwnRows.Words words) {
        boolean code = CODE.matcher(words.file()).matches() && !words.read().isEmpty();
        HtmlContainer cell = Elements.element("td", "", PreviewPart.code(code ? words.read() : words.file()));
        if (code) {
            return cell;
        }
        if (!words.read().isEmpty() && !words.read().equals(words.file())) {
            cell.add(Elements.text("div", "read-as", Visible.text(words.read())));
        }
        return cell;
    }
}
