package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolderMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The release that an application starts on: of the folder's content, or else the last one that was whole. */
record Start(Release release, FolderState folderState) {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    static Start with(Path dataFolder, House house) throws DataFolderMissing, DataRefused, ReleaseFailed {
        try {
            return switch (house.loader().load(dataFolder)) {
                case LoadResult.Loaded loaded -> new Start(opened(loaded, house.folder()), new FolderState.Served());
                case LoadResult.Refused refused -> {
                    DataRefused reason = new DataRefused(refused.report());
                    yield earlier(house, reason, new FolderState.Refused(refused.id(), refused.report()));
                }
            };
        } catch (DataFolderMissing missing) {
            return earlier(house, missing, unreadable(missing));
        } catch (ReleaseFailed failed) {
            return earlier(house, failed, unreadable(failed));
        }
    }

    private static FolderState unreadable(Exception reason) {
        return new FolderState.Unreadable(String.valueOf(reason.getMessage()));
    }

    static Release opened(LoadResult.Loaded loaded, ReleaseFolder folder) throws ReleaseFailed {
        Release release = Release.open(loaded.file(), loaded.record().date());
        try {
            folder.pointTo(loaded.file());
            return release;
        } catch (IOException trouble) {
            release.close();
            throw new ReleaseFailed("The release " + loaded.id() + " cannot be published", trouble);
        }
    }

    private static <E extends Exception> Start earlier(House house, E reason, FolderState state) throws E {
        Release earlier = lastWhole(house);
        if (earlier == null) {
            throw reason;
        }
        LOG.warn("Starting on the earlier release {}: {}", earlier.id(), reason.getMessage());
        return new Start(earlier, state);
    }

    private static @Nullable Release lastWhole(House house) {
        for (ReleaseRecord record : lastServedFirst(house)) {
            try {
                return Release.open(house.loader().kept(record), record.date());
            } catch (ReleaseFailed notWhole) {
                LOG.warn("{}", notWhole.getMessage());
            }
        }
        return null;
    }

    private static List<ReleaseRecord> lastServedFirst(House house) {
        List<ReleaseRecord> records = new ArrayList<>(house.archive().records());
        try {
            String served = house.folder().served().orElse("");
            records.sort(Comparator.comparing(record -> !record.id().equals(served)));
        } catch (IOException unreadable) {
            LOG.warn("Which release was served last cannot be read: {}", unreadable.getMessage());
        }
        return records;
    }
}
