package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.panelwatch.dataset.Problems;

/**
 * What one foreign file holds, column by column.
 *
 * @param unread how many rows could not be read
 */
record FileProfile(ForeignFile file, List<ColumnProfile> columns, long rows, long unread) {

    private static final int ROWS_BETWEEN = 5000;

    /** @param bytesRead is told now and then how far the reading has come */
    static FileProfile read(ForeignFile file, Path path, LongConsumer bytesRead) throws IOException {
        Problems problems = new Problems(file.name());
        try (ForeignTable table = ForeignTable.open(path, file, problems)) {
            List<ColumnProfile> columns =
                    table.header().stream().map(ColumnProfile::new).toList();
            long read = 0;
            for (ForeignTable.Line line = table.next(); line != null; line = table.next()) {
                for (int i = 0; i < line.cells().length; i++) {
                    columns.get(i).see(line.cells()[i]);
                }
                if (++read % ROWS_BETWEEN == 0) {
                    bytesRead.accept(table.bytesRead());
                }
            }
            return new FileProfile(file, columns, table.rows(), table.rows() - read);
        }
    }

    Optional<ColumnProfile> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
