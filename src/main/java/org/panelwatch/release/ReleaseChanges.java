package org.panelwatch.release;

import java.util.List;

/** What changed in the data from one release to another, file by file, in the order of the data folder's tables. */
public record ReleaseChanges(List<FileChanges> files) {

    /**
     * What changed in one file. Rows are matched by their key: an id, or the columns that tell an official figure.
     *
     * @param file such as {@code hearings.csv}
     * @param addedRows the keys of the first rows of those added
     * @param changedRows the first rows of those changed
     * @param withdrawnRows the keys of the first rows of those withdrawn
     */
    public record FileChanges(
            String file,
            long added,
            long changed,
            long withdrawn,
            List<String> addedRows,
            List<RowChange> changedRows,
            List<String> withdrawnRows) {

        public boolean none() {
            return added + changed + withdrawn == 0;
        }
    }

    /** A row that is in both, and the cells that differ. */
    public record RowChange(String key, List<CellChange> cells) {}

    /** A cell as it was and as it is; empty where the source does not say. */
    public record CellChange(String column, String before, String after) {}

    public ReleaseChanges {
        files = List.copyOf(files);
    }

    public boolean none() {
        return files.stream().allMatch(FileChanges::none);
    }

    public long added() {
        return files.stream().mapToLong(FileChanges::added).sum();
    }

    public long changed() {
        return files.stream().mapToLong(FileChanges::changed).sum();
    }

    public long withdrawn() {
        return files.stream().mapToLong(FileChanges::withdrawn).sum();
    }
}
