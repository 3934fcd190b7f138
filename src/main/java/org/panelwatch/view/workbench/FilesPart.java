package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.panelwatch.release.PrivateLimits;
import org.panelwatch.view.part.Elements;

/** The first step: what the visitor brought, where it is, and when it goes. */
final class FilesPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String KINDS = ".csv,.tsv,.txt,text/csv,text/plain";

    private final transient Workbench bench;
    private final transient Runnable changed;
    private final HtmlContainer refusals = Elements.element("div", "refusals");
    private final HtmlContainer list = Elements.element("ul", "brought");
    private final NativeButton delete = new NativeButton("Delete my data now");
    private transient List<Brought> shown = List.of();

    FilesPart(Workbench bench, Runnable changed) {
        super("section");
        this.bench = bench;
        this.changed = changed;
        addClassName("bench-step");
        setId("files");
        refusals.getElement().setAttribute("role", "alert");
        list.getElement().setAttribute("aria-label", "Your files");
        delete.addClassName("btn");
        delete.addClickListener(click -> {
            bench.delete();
            changed.run();
        });
        add(new H2("1. Your files"), drop(), refusals, list, privacy());
    }

    private FileDrop drop() {
        PrivateLimits limits = bench.limits();
        UploadHandler receiver = event -> bench.receive(event.getFileName(), event.getInputStream());
        return new FileDrop("your-files", "Drop CSV files here", KINDS, limits.fileBytes(), receiver, this::sent)
                .explained(
                        "One CSV file, or several that belong together, such as decisions and complaints. Up to "
                                + limits.files() + " files of " + Sizes.words(limits.fileBytes())
                                + " each. Save a workbook as CSV first.",
                        "Choose files");
    }

    private void sent() {
        bench.readFiles();
        changed.run();
    }

    private HtmlContainer privacy() {
        long minutes = bench.limits().idle().toMinutes();
        String idle = minutes == 60 ? "an hour" : minutes + " minutes";
        return Elements.element(
                "div",
                "privacy",
                Elements.paragraph(
                        "",
                        "Private: your files are kept in a folder for this visit alone, on the computer that runs this"
                                + " page. Nobody else can open them, or any figure made from them, and nothing is added"
                                + " to the published data. They are deleted when your visit ends, after " + idle
                                + " without use, or as soon as you say so."),
                delete);
    }

    void show() {
        bench.refusals().forEach(why -> refusals.add(Elements.text("p", "notice warn", why)));
        List<Brought> files = bench.files();
        delete.setEnabled(!files.isEmpty());
        if (!files.equals(shown)) {
            list.removeAll();
            files.forEach(file -> list.add(line(file)));
            shown = files;
        }
    }

    /** What was said of files that were not taken is no longer said. */
    void forget() {
        refusals.removeAll();
    }

    private Component line(Brought file) {
        NativeButton remove = new NativeButton("Remove");
        remove.addClassName("btn");
        remove.getElement().setAttribute("aria-label", "Remove " + Visible.text(file.name()));
        remove.addClickListener(click -> {
            bench.drop(file.path());
            bench.readFiles();
            changed.run();
        });
        HtmlContainer name = Elements.element("bdi", "name");
        name.setText(Visible.text(file.name()));
        return Elements.element(
                "li",
                "",
                name,
                Elements.element("span", "quiet number", Elements.span("", Sizes.words(file.bytes()))),
                remove);
    }
}
