package org.panelwatch.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file of a release, as it is when it is whole.
 *
 * @param rows its records; nothing for a file that holds no rows of its own
 * @param sha256 64 hexadecimal digits
 */
public record FileRecord(String name, @Nullable Long rows, long bytes, String sha256) {

    /** Reads the file from beginning to end. */
    static FileRecord of(Path file, @Nullable Long rows) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        return new FileRecord(
                String.valueOf(file.getFileName()), rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether the file is still what was recorded. */
    boolean matches(Path file) throws IOException {
        return Files.size(file) == bytes && of(file, rows).sha256().equals(sha256);
    }
}
