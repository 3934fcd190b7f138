package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolderMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The release that an application starts on: of the folder's content, or else the last one that was whole. */
record Start(Release release, FolderState folderState) {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    static Start with(Path dataFolder, ReleaseFolder folder) throws DataFolderMissing, DataRefused, ReleaseFailed {
        try {
            return switch (new Loader(folder).load(dataFolder)) {
                case LoadResult.Loaded loaded -> new Start(opened(loaded, folder), new FolderState.Served());
                case LoadResult.Refused refused -> {
                    DataRefused reason = new DataRefused(refused.report());
                    yield earlier(folder, reason, new FolderState.Refused(refused.id(), refused.report()));
                }
            };
        } catch (DataFolderMissing missing) {
            return earlier(folder, missing, unreadable(missing));
        } catch (ReleaseFailed failed) {
            return earlier(folder, failed, unreadable(failed));
        }
    }

    private static FolderState unreadable(Exception reason) {
        return new FolderState.Unreadable(String.valueOf(reason.getMessage()));
    }

    static Release opened(LoadResult.Loaded loaded, ReleaseFolder folder) throws ReleaseFailed {
        Release release = Release.open(loaded.file());
        try {
            folder.pointTo(loaded.file());
            return release;
        } catch (IOException trouble) {
            release.close();
            throw new ReleaseFailed("The release " + loaded.id() + " cannot be published", trouble);
        }
    }

    private static <E extends Exception> Start earlier(ReleaseFolder folder, E reason, FolderState state) throws E {
        Release earlier = lastWhole(folder);
        if (earlier == null) {
            throw reason;
        }
        LOG.warn("Starting on the earlier release {}: {}", earlier.id(), reason.getMessage());
        return new Start(earlier, state);
    }

    private static @Nullable Release lastWhole(ReleaseFolder folder) {
        try {
            for (Path file : folder.candidates()) {
                try {
                    return Release.open(file);
                } catch (ReleaseFailed notWhole) {
                    LOG.warn("{}", notWhole.getMessage());
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("The kept releases cannot be listed: {}", unreadable.getMessage());
        }
        return null;
    }
}
