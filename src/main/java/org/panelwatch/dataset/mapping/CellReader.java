package org.panelwatch.dataset.mapping;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.FileUnreadable;

/** Fills one of our columns, row by row. */
final class CellReader {

    private final boolean numbered;
    private final List<ForeignCells.Place> places;
    private final Placing placing;
    private final @Nullable Placed constant;
    private final Numbers numbers = new Numbers();
    private int number;

    private CellReader(boolean numbered, List<ForeignCells.Place> places, Placing placing, @Nullable Placed constant) {
        this.numbered = numbered;
        this.places = places;
        this.placing = placing;
        this.constant = constant;
    }

    static CellReader of(ColumnMapping column, Mapping mapping, Set<String> forces, ForeignCells foreign) {
        TargetColumn target = TargetColumn.named(column.column()).orElseThrow();
        Placing placing = new Placing(target, column, mapping, forces);
        List<ForeignCells.Place> places =
                column.content().columns().stream().map(foreign::place).toList();
        boolean numbered = column.content() instanceof Content.Numbered;
        return new CellReader(numbered, places, placing, constant(column.content()));
    }

    private static @Nullable Placed constant(Content content) {
        if (!(content instanceof Content.Constant given)) {
            return null;
        }
        return new Placed(MissingWords.MEANINGS.stream()
                .filter(meaning -> meaning.code().equals(given.value()))
                .findFirst()
                .map(meaning -> MappedCell.without(meaning, ""))
                .orElseGet(() -> MappedCell.of(given.value(), given.value())));
    }

    TargetColumn target() {
        return placing.target();
    }

    /** Gives the row its number, whether or not it becomes a decision. */
    void number(ForeignCells row, long line) throws FileUnreadable {
        if (numbered) {
            number = numbers.next(row.cell(places.getFirst()), line);
        }
    }

    /** One cell, or one for each row where the words of a cell make rows of their own. */
    Placed read(ForeignCells row) {
        if (constant != null) {
            return constant;
        }
        String words = row.cell(places.getFirst());
        return numbered ? new Placed(numbered(words)) : first(words, row);
    }

    private MappedCell numbered(String words) {
        return words.isBlank()
                ? MappedCell.without(Missing.NOT_STATED, words)
                : MappedCell.of(words + "-" + number, words);
    }

    private Placed first(String words, ForeignCells row) {
        Placed found = placing.place(words);
        for (int i = 1; i < places.size() && found.isMissing(); i++) {
            Placed next = placing.place(row.cell(places.get(i)));
            found = next.isMissing() ? found : next;
        }
        return found;
    }
}
