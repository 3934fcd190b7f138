package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.ColumnMapping;
import org.panelwatch.dataset.mapping.Content;
import org.panelwatch.dataset.mapping.ForeignColumn;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Missing;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.figure.Wording;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.Forces;

/** One column of ours: what fills it, and where each of its words has its place. */
final class ColumnCard extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "";
    private static final String SAME = "same";

    private final transient TargetColumn target;
    private final transient Forces forces;
    private final transient Consumer<UnaryOperator<Mapping>> change;
    private final Span state = Elements.span("map-state", "");
    private final Pick from;
    private final HtmlContainer filling = Elements.element("div", "filling");
    private final SameValue same;
    private final CellRules rules;
    private final WordTable words;
    private final @Nullable ScalePart scale;
    private transient Foreign foreign = new Foreign(Map.of(), List.of());

    /** @param change takes each change of the mapping that a reader makes */
    ColumnCard(TargetColumn target, Forces forces, Consumer<UnaryOperator<Mapping>> change) {
        super("div");
        this.target = target;
        this.forces = forces;
        this.change = change;
        OurColumns.Words ours = OurColumns.of(target.name());
        addClassName("map-column");
        setId("column-" + target.name().replace('_', '-'));
        from = new Pick("What fills " + ours.label(), this::fill);
        same = new SameValue(target, change);
        rules = new CellRules(target, change);
        words = new WordTable(
                target.name(),
                (word, code) -> change.accept(mapping -> Draft.placed(mapping, target.name(), word, code)));
        scale = switch (target.holds()) {
            case FINDING -> new ScalePart(target, false, change);
            case SANCTION -> new ScalePart(target, true, change);
            default -> null;
        };
        HtmlContainer head = Elements.element(
                "div",
                "map-head",
                Elements.text("h4", "", ours.label()),
                Elements.paragraph("quiet", ours.meaning()),
                state);
        filling.add(from, same, rules);
        add(head, filling);
        if (scale != null) {
            add(scale);
        }
        add(words);
    }

    private void fill(String value) {
        String name = target.name();
        if (value.equals(SAME)) {
            change.accept(mapping -> Draft.filled(mapping, name, new Content.Constant(same.first(mapping, forces))));
        } else {
            Content content = foreign.find(value)
                    .map(column -> (Content) new Content.Cells(List.of(column)))
                    .orElse(null);
            change.accept(mapping -> Draft.filled(mapping, name, content));
        }
    }

    void show(Mapping mapping, Foreign columns, Optional<MappingReport> report) {
        foreign = columns;
        Optional<ColumnMapping> column = mapping.column(target.name());
        Optional<Content> content = column.map(ColumnMapping::content).filter(filled -> !isOpen(filled));
        from.show(options(), value(content));
        same.show(content, mapping, forces);
        rules.show(column.filter(filled -> !(filled.content() instanceof Content.Constant)), columns);
        boolean fromCells =
                content.filter(filled -> !(filled instanceof Content.Constant)).isPresent();
        List<WordTable.Word> found =
                fromCells && report.isPresent() ? FoundWords.of(column.orElseThrow(), report.get()) : List.of();
        setClassName("filled", content.isPresent());
        words.setClassName("gone", found.isEmpty() || !target.coded());
        if (target.coded()) {
            words.show(found, OurColumns.codes(target.name(), mapping, forces));
        }
        if (scale != null) {
            scale.setClassName("gone", !fromCells);
            scale.show(
                    mapping,
                    found.stream()
                            .filter(word -> !word.words().isBlank() && !isMissing(word.code()))
                            .map(WordTable.Word::words)
                            .toList());
        }
        state(content.isPresent(), mapping, report);
    }

    private static boolean isMissing(String code) {
        return List.of(Missing.values()).stream().anyMatch(why -> why.code().equals(code));
    }

    /** What stands in for a finding that nobody has chosen a column for. */
    private boolean isOpen(Content content) {
        return target.name().equals("finding") && content.equals(new Content.Constant(Missing.NOT_STATED.code()));
    }

    private List<Pick.Option> options() {
        List<Pick.Option> options = new ArrayList<>();
        options.add(Pick.Option.of(NOTHING, "Nothing in these files"));
        if (target.holds() != TargetColumn.Holds.FINDING) {
            options.add(Pick.Option.of(SAME, "The same in every row"));
        }
        options.addAll(foreign.options());
        return options;
    }

    private static String value(Optional<Content> content) {
        return content.map(filled -> switch (filled) {
                    case Content.Constant same -> SAME;
                    case Content.Cells cells -> first(cells.columns());
                    case Content.Numbered numbered -> Foreign.value(numbered.column());
                })
                .orElse(NOTHING);
    }

    private static String first(List<ForeignColumn> columns) {
        return Foreign.value(columns.getFirst());
    }

    private void state(boolean filled, Mapping mapping, Optional<MappingReport> report) {
        String name = target.name();
        FoundWords.Left left =
                report.map(read -> FoundWords.Left.of(name, read)).orElse(new FoundWords.Left(0, 0));
        boolean unnamed = target.holds() == TargetColumn.Holds.FORCE && SameValue.isUnnamed(mapping);
        state.setClassName("todo", left.words() > 0 || unnamed);
        if (!filled || report.isEmpty()) {
            state.setText("");
        } else if (unnamed) {
            state.setText("Write what it is called");
        } else if (left.words() > 0) {
            state.setText(
                    Counted.of(left.words(), "word") + " without a place, in " + Counted.of(left.cells(), "cell"));
        } else {
            long stated = report.get().stated().getOrDefault(name, 0L);
            state.setText(Wording.number(stated) + " stated");
        }
    }
}
