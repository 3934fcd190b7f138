package org.panelwatch.dataset.mapping;

import java.util.List;

/** Where the cells of one of our columns come from. */
public sealed interface Content {

    /** The foreign columns that it reads. */
    default List<ForeignColumn> columns() {
        return List.of();
    }

    /** The same in every row. */
    record Constant(String value) implements Content {}

    /** The first of these foreign cells that is neither empty nor a word for a missing value. */
    record Cells(List<ForeignColumn> columns) implements Content {

        public Cells {
            columns = List.copyOf(columns);
        }
    }

    /** A foreign cell with the number of the row among those of the same cell: {@code 16-0008-3}. */
    record Numbered(ForeignColumn column) implements Content {

        @Override
        public List<ForeignColumn> columns() {
            return List.of(column);
        }
    }
}
