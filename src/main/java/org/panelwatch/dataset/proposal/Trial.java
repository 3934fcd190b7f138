package org.panelwatch.dataset.proposal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolder;

/** A changed folder of data that is looked at and then thrown away. */
public record Trial(DataFolder folder) implements Closeable {

    /** Writes the data as a proposal would have them. */
    public static Trial of(Proposal proposal) throws IOException {
        Trial trial = new Trial(new DataFolder(Files.createTempDirectory("panelwatch-proposal")));
        try {
            proposal.writeTo(trial.folder.path());
            return trial;
        } catch (IOException e) {
            trial.close();
            throw e;
        }
    }

    /** The files of a folder of data, those of the list of releases among them. */
    static List<Path> files(DataFolder folder) {
        List<Path> files = new ArrayList<>();
        Stream.of(DataFile.values()).map(folder::file).forEach(files::add);
        files.add(folder.releaseList());
        return files.stream().filter(Files::exists).toList();
    }

    @Override
    public void close() throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder.path());
    }
}
