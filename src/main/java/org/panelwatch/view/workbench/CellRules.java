package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.Content;
import org.panelwatch.dataset.mapping.ForeignColumn;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Split;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.view.part.Elements;

/** How the cells of a column are read: forms of dates, several words in one cell, a second column for empty ones. */
final class CellRules extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1970;

    private final transient TargetColumn target;
    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final Entry dates;
    private final Entry separator;
    private final Pick take;
    private final Pick second;
    private final HtmlContainer more = Elements.element("details", "more");
    private transient Foreign foreign = new Foreign(java.util.Map.of(), List.of());
    private transient @Nullable ColumnMapping column;

    CellRules(TargetColumn target, Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.target = target;
        this.change = change;
        addClassName("cell-rules");
        String id = target.name().replace('_', '-');
        dates = new Entry("dates-" + id, "Forms of its dates", this::takeDates)
                .explained(
                        "d is the day, M the month, y the year; several forms with a comma between them.",
                        "dd/MM/yyyy, yyyy");
        separator = new Entry("separator-" + id, "Several words in one cell are parted by", this::takeSeparator)
                .explained("Leave it empty where a cell holds one word.", ";");
        take = new Pick("What becomes of several words", this::takeSplit);
        second = new Pick("Where that cell is empty", this::takeSecond);
        Span summary = Elements.span("", "More rules");
        more.add(
                Elements.element("summary", "", summary),
                FormFields.labelled("second-" + id, "Where that cell is empty, take", second),
                separator,
                take);
        add(dates, more);
    }

    private void takeDates(String written) {
        List<String> forms = Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
        boolean twoDigits = forms.stream().anyMatch(form -> form.contains("y") && !form.contains("yyyy"));
        change.accept(mapping -> Draft.dates(mapping, target.name(), forms, twoDigits ? FIRST_YEAR : null));
    }

    private void takeSeparator(String written) {
        Split.Take now = Split.Take.MOST_SEVERE;
        change.accept(mapping -> Draft.split(
                mapping,
                target.name(),
                written.isEmpty() ? null : new Split(written, ordered() ? now : Split.Take.ONE_ROW_EACH)));
    }

    private void takeSplit(String value) {
        Split split = column == null ? null : column.split();
        if (split != null) {
            change.accept(mapping ->
                    Draft.split(mapping, target.name(), new Split(split.separator(), Split.Take.valueOf(value))));
        }
    }

    private void takeSecond(String value) {
        if (column == null || column.content().columns().isEmpty()) {
            return;
        }
        List<ForeignColumn> columns =
                new ArrayList<>(List.of(column.content().columns().getFirst()));
        foreign.find(value).filter(other -> !columns.contains(other)).ifPresent(columns::add);
        change.accept(mapping -> Draft.filled(mapping, target.name(), new Content.Cells(columns)));
    }

    private boolean ordered() {
        return target.holds() == TargetColumn.Holds.FINDING || target.holds() == TargetColumn.Holds.SANCTION;
    }

    void show(Optional<ColumnMapping> filled, Foreign columns) {
        column = filled.orElse(null);
        foreign = columns;
        setClassName("gone", filled.isEmpty());
        filled.ifPresent(this::show);
    }

    private void show(ColumnMapping filled) {
        boolean date = target.holds() == TargetColumn.Holds.DATE;
        dates.setClassName("gone", !date);
        dates.show(String.join(", ", filled.dates()));
        Split split = filled.split();
        separator.setClassName("gone", !target.coded());
        separator.show(split == null ? "" : split.separator());
        take.setClassName("gone", split == null);
        List<Pick.Option> takes = new ArrayList<>();
        if (ordered()) {
            takes.add(Pick.Option.of(Split.Take.MOST_SEVERE.name(), "The most severe is taken"));
        }
        takes.add(Pick.Option.of(Split.Take.ONE_ROW_EACH.name(), "Each becomes a row of its own"));
        take.show(takes, split == null ? "" : split.take().name());
        List<Pick.Option> others = new ArrayList<>();
        others.add(Pick.Option.of("", "nothing"));
        others.addAll(foreign.options());
        List<ForeignColumn> sources = filled.content().columns();
        second.show(others, sources.size() > 1 ? Foreign.value(sources.get(1)) : "");
    }
}
