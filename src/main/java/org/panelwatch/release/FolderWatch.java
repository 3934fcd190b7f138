package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.ReleaseList;

/** Notices when the data files have changed, by size and time; not safe for several threads. */
final class FolderWatch {

    private record Seen(long size, @Nullable FileTime changed) {

        static Seen of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Seen(attributes.size(), attributes.lastModifiedTime());
            } catch (IOException missing) {
                return new Seen(-1, null);
            }
        }
    }

    private final Path folder;
    private @Nullable List<Seen> handled;
    private List<Seen> previous;

    /** From now on; the present state of the files counts as dealt with. */
    FolderWatch(Path folder) {
        this.folder = folder;
        this.previous = look();
        this.handled = previous;
    }

    /** Whether the files differ from what was last dealt with and have come to rest; true once for each change. */
    boolean settledChange() {
        List<Seen> now = look();
        boolean settled = now.equals(previous) && !now.equals(handled);
        previous = now;
        if (settled) {
            handled = now;
        }
        return settled;
    }

    /** The present state was not dealt with after all. */
    void tryAgain() {
        handled = null;
    }

    private List<Seen> look() {
        List<Seen> seen = new ArrayList<>();
        for (DataFile file : DataFile.values()) {
            seen.add(Seen.of(folder.resolve(file.fileName())));
        }
        seen.add(Seen.of(folder.resolve(ReleaseList.FILE_NAME)));
        return seen;
    }
}
