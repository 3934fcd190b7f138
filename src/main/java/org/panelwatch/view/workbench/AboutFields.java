package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.Join;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.view.part.Elements;

/** What the data are called, and how several files belong together. */
final class AboutFields extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final Entry title;
    private final Entry publisher;
    private final Pick rows;
    private final HtmlContainer joins = Elements.element("div", "joins");
    private transient Map<String, List<String>> headers = Map.of();

    AboutFields(Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.change = change;
        addClassName("about-fields");
        title = new Entry("mapping-title", "What the data are called", this::retitle)
                .explained("It stands on every figure made from them.", "");
        publisher = new Entry("mapping-publisher", "Who published them", this::republish);
        rows = new Pick("", this::chooseRows);
        add(Elements.element("div", "entries", title, publisher), joins);
    }

    private void retitle(String words) {
        change.accept(now -> Draft.titled(now, words.strip(), now.publisher(), now.address()));
    }

    private void republish(String words) {
        change.accept(now -> Draft.titled(now, now.title(), words.strip(), now.address()));
    }

    private void chooseRows(String id) {
        change.accept(now -> {
            List<Join> joined = new ArrayList<>();
            for (ForeignFile file : now.files()) {
                if (!file.id().equals(id)) {
                    joined.add(new Join(file.id(), firstColumn(id), firstColumn(file.id())));
                }
            }
            return Draft.files(now, now.files(), id, shared(joined));
        });
    }

    /** By the first name that both files have, where they have one. */
    private List<Join> shared(List<Join> joined) {
        String id = rows.chosen();
        return joined.stream()
                .map(join -> headers.getOrDefault(id, List.of()).stream()
                        .filter(headers.getOrDefault(join.file(), List.of())::contains)
                        .findFirst()
                        .map(name -> new Join(join.file(), name, name))
                        .orElse(join))
                .toList();
    }

    private String firstColumn(String id) {
        return headers.getOrDefault(id, List.of("1")).stream().findFirst().orElse("1");
    }

    void show(Mapping now, Map<String, List<String>> columns) {
        headers = columns;
        title.show(now.title());
        publisher.show(now.publisher());
        joins.setClassName("gone", now.files().size() < 2);
        if (now.files().size() > 1) {
            showJoins(now);
        }
    }

    private void showJoins(Mapping now) {
        rows.show(
                now.files().stream()
                        .map(file -> Pick.Option.of(file.id(), Visible.text(file.name())))
                        .toList(),
                now.rows());
        joins.removeAll();
        joins.add(FormFields.labelled("rows-file", "Each row is one decision in", rows));
        for (ForeignFile file : now.files()) {
            if (!file.id().equals(now.rows())) {
                joins.add(join(now, file));
            }
        }
    }

    private HtmlContainer join(Mapping now, ForeignFile file) {
        Join join = now.joins().stream()
                .filter(one -> one.file().equals(file.id()))
                .findFirst()
                .orElse(null);
        Pick by = new Pick("Column of the rows by which " + Visible.text(file.name()) + " is found", value -> {});
        Pick key = new Pick("Column of " + Visible.text(file.name()) + " in which it is found", value -> {});
        by.onChoice(value -> join(file, value, key.chosen()));
        key.onChoice(value -> join(file, by.chosen(), value));
        by.show(columns(now.rows()), join == null ? "" : join.by());
        key.show(columns(file.id()), join == null ? "" : join.key());
        HtmlContainer name = Elements.element("bdi", "");
        name.setText(Visible.text(file.name()));
        return Elements.element(
                "p",
                "join",
                name,
                Elements.span("", " is added to it where its column"),
                key,
                Elements.span("", " is the same as"),
                by);
    }

    private List<Pick.Option> columns(String id) {
        List<Pick.Option> options = new ArrayList<>();
        options.add(Pick.Option.of("", "choose a column"));
        headers.getOrDefault(id, List.of()).stream()
                .distinct()
                .forEach(name -> options.add(Pick.Option.of(name, Visible.text(name))));
        return options;
    }

    private void join(ForeignFile file, String by, String key) {
        change.accept(now -> {
            List<Join> joined = new ArrayList<>(now.joins().stream()
                    .filter(one -> !one.file().equals(file.id()))
                    .toList());
            joined.add(new Join(file.id(), by, key));
            return Draft.files(now, now.files(), now.rows(), joined);
        });
    }
}
