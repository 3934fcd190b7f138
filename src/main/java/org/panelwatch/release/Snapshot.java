package org.panelwatch.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.ReleaseList;

/**
 * A private copy of the data files, so that what is checked is what is loaded; the list of releases goes with them, but
 * does not count for the id.
 *
 * @param id the first 12 hexadecimal digits of the SHA-256 of the files' names and contents
 */
record Snapshot(String id, Path folder) {

    private static final int CHUNK = 1 << 16;

    static Snapshot of(Path dataFolder, Path copy) throws DataFolderMissing, IOException {
        Files.createDirectories(copy);
        MessageDigest digest = ContentHash.sha256();
        for (DataFile file : DataFile.values()) {
            Path source = dataFolder.resolve(file.fileName());
            try {
                copy(source, copy.resolve(file.fileName()), digest);
            } catch (NoSuchFileException missing) {
                throw new DataFolderMissing(
                        "There is no " + file.fileName() + " in the data folder " + dataFolder + ".");
            }
        }
        Path list = dataFolder.resolve(ReleaseList.FILE_NAME);
        if (Files.isRegularFile(list)) {
            Files.copy(list, copy.resolve(ReleaseList.FILE_NAME));
        }
        return new Snapshot(ContentHash.shortName(digest), copy);
    }

    private static void copy(Path source, Path target, MessageDigest digest) throws IOException {
        digest.update((target.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        if (Files.isDirectory(source)) {
            Files.createDirectory(target); // the check says what is wrong with it
            return;
        }
        long length = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream from = Files.newInputStream(source);
                OutputStream to = Files.newOutputStream(target)) {
            for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                digest.update(chunk, 0, read);
                to.write(chunk, 0, read);
                length += read;
            }
        }
        digest.update(("\n" + length + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
