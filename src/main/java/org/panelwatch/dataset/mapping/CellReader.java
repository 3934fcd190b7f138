package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Set;
import org.panelwatch.dataset.FileUnreadable;

/** Fills one of our columns, row by row. */
final class CellReader {

    private final Content content;
    private final Placing placing;
    private final List<MappedCell> constant;
    private final Numbers numbers = new Numbers();
    private int number;

    private CellReader(Content content, Placing placing, List<MappedCell> constant) {
        this.content = content;
        this.placing = placing;
        this.constant = constant;
    }

    static CellReader of(ColumnMapping column, Mapping mapping, Set<String> forces) {
        TargetColumn target = TargetColumn.named(column.column()).orElseThrow();
        Placing placing = new Placing(target, column, mapping, forces);
        return new CellReader(column.content(), placing, constant(column.content()));
    }

    private static List<MappedCell> constant(Content content) {
        if (!(content instanceof Content.Constant given)) {
            return List.of();
        }
        return MissingWords.MEANINGS.stream()
                .filter(meaning -> meaning.code().equals(given.value()))
                .findFirst()
                .map(meaning -> List.of(MappedCell.without(meaning, "")))
                .orElseGet(() -> List.of(MappedCell.of(given.value(), given.value())));
    }

    TargetColumn target() {
        return placing.target();
    }

    /** Gives the row its number, whether or not it becomes a decision. */
    void number(ForeignCells row, long line) throws FileUnreadable {
        if (content instanceof Content.Numbered numbered) {
            number = numbers.next(row.cell(numbered.column()), line);
        }
    }

    /** One cell, or one for each row where the words of a cell make rows of their own. */
    List<MappedCell> read(ForeignCells row) {
        return switch (content) {
            case Content.Constant given -> constant;
            case Content.Cells cells -> first(cells, row);
            case Content.Numbered numbered -> {
                String cell = row.cell(numbered.column());
                yield List.of(
                        cell.isBlank()
                                ? MappedCell.without(Missing.NOT_STATED, cell)
                                : MappedCell.of(cell + "-" + number, cell));
            }
        };
    }

    private List<MappedCell> first(Content.Cells cells, ForeignCells row) {
        List<MappedCell> found = placing.place(row.cell(cells.columns().getFirst()));
        for (int i = 1; i < cells.columns().size() && missing(found); i++) {
            List<MappedCell> next = placing.place(row.cell(cells.columns().get(i)));
            found = missing(next) ? found : next;
        }
        return found;
    }

    /** Words that no rule places are no missing value: the next cell must not hide them. */
    private static boolean missing(List<MappedCell> cells) {
        Missing why = cells.getFirst().missing();
        return cells.size() == 1 && why != null && why != Missing.UNPLACED;
    }
}
