package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBConnection;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.release.ReleaseChanges.FileChanges;

/** What changed between kept releases; each pair is compared once. Safe for any number of threads. */
public final class Histories {

    private static final List<DataFile> ORDER =
            List.of(DataFile.HEARINGS, DataFile.APPEALS, DataFile.OFFICIAL, DataFile.FORCES);

    private record Pair(String before, String after) {}

    private final Releases releases;
    private final Map<Pair, ReleaseChanges> known = new ConcurrentHashMap<>();

    public Histories(Releases releases) {
        this.releases = releases;
    }

    /**
     * Rows added, changed and withdrawn, file by file.
     *
     * @throws ReleaseNotKept where one of the two is not kept, or is damaged
     */
    public ReleaseChanges between(String before, String after) {
        Pair pair = new Pair(before, after);
        ReleaseChanges changes = known.get(pair);
        return changes == null ? compare(pair) : changes;
    }

    private synchronized ReleaseChanges compare(Pair pair) {
        ReleaseChanges earlier = known.get(pair);
        if (earlier != null) {
            return earlier;
        }
        Path before = folder(pair.before());
        Path after = folder(pair.after());
        try (Scratch scratch = releases.archive().scratch();
                DuckDBConnection connection = Database.convert(List.of(before, after), scratch)) {
            List<FileChanges> files = new ArrayList<>();
            for (DataFile file : ORDER) {
                files.add(FileComparison.of(file, before, after, connection));
            }
            ReleaseChanges changes = new ReleaseChanges(files);
            known.put(pair, changes);
            return changes;
        } catch (SQLException | IOException unreadable) {
            throw new ReleaseNotKept(pair.before(), ids());
        }
    }

    private Path folder(String id) {
        if (releases.archive().find(id).isEmpty()) {
            throw new ReleaseNotKept(id, ids());
        }
        return releases.archive().folder(id);
    }

    private List<String> ids() {
        return releases.kept().stream().map(ReleaseRecord::id).toList();
    }
}
