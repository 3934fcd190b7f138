package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.Encoding;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.view.part.Elements;

/** How one file is read: what parts its cells, in which encoding it is, and which line names its columns. */
final class FormFields extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int LAST_HEADER = 30;
    private static final List<Pick.Option> DELIMITERS = List.of(
            Pick.Option.of(",", "Comma"),
            Pick.Option.of(";", "Semicolon"),
            Pick.Option.of("\t", "Tab"),
            Pick.Option.of("|", "Upright bar"));

    private final Pick delimiter;
    private final Pick encoding;
    private final Pick header;
    private transient @Nullable ForeignFile file;

    /** @param id of the file in the mapping, from which the ids of its fields follow */
    FormFields(String id, SerializableConsumer<ForeignFile> change) {
        super("div");
        addClassName("form-fields");
        delimiter = new Pick("", value -> {
            if (file != null) {
                change.accept(new ForeignFile(file.id(), file.name(), value.charAt(0), file.encoding(), file.header()));
            }
        });
        encoding = new Pick("", value -> {
            if (file != null) {
                change.accept(new ForeignFile(
                        file.id(), file.name(), file.delimiter(), Encoding.valueOf(value), file.header()));
            }
        });
        header = new Pick("", value -> {
            if (file != null) {
                change.accept(new ForeignFile(
                        file.id(), file.name(), file.delimiter(), file.encoding(), Integer.parseInt(value)));
            }
        });
        add(
                labelled(id + "-delimiter", "Cells are parted by", delimiter),
                labelled(id + "-encoding", "Encoding", encoding),
                labelled(id + "-header", "Names of columns", header));
    }

    /** A word beside a list. */
    static Component labelled(String id, String words, Pick pick) {
        HtmlContainer label = Elements.element("span", "field-label");
        label.setText(words);
        label.setId(id);
        return Elements.element("div", "field", label, pick.labelledBy(id));
    }

    void show(ForeignFile shown) {
        file = shown;
        String parts = String.valueOf(shown.delimiter());
        List<Pick.Option> delimiters = new ArrayList<>(DELIMITERS);
        if (delimiters.stream().noneMatch(option -> option.value().equals(parts))) {
            delimiters.add(Pick.Option.of(parts, parts));
        }
        delimiter.show(delimiters, parts);
        encoding.show(
                Arrays.stream(Encoding.values())
                        .map(one -> Pick.Option.of(one.name(), one.label()))
                        .toList(),
                shown.encoding().name());
        List<Pick.Option> lines = new ArrayList<>();
        for (int line = 1; line <= Math.max(LAST_HEADER, shown.header()); line++) {
            lines.add(Pick.Option.of(Integer.toString(line), "On line " + line));
        }
        lines.add(Pick.Option.of("0", "Nowhere: columns are numbered"));
        header.show(lines, Integer.toString(shown.header()));
    }
}
