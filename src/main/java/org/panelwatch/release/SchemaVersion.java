package org.panelwatch.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What a release file looks like inside: its tables and the code that works out their rows. A file of another version
 * is never read.
 */
final class SchemaVersion {

    private static final List<Class<?>> WORKED_OUT_BY = List.of(
            CsvInsert.class,
            StageTable.class,
            Decision.AtHearing.class,
            Decision.OnAppeal.class,
            Imposed.class,
            Journey.class,
            Journeys.class,
            LoadedDecisions.class,
            SharedDecisions.class,
            Stage.class,
            Standing.class);

    private static final String HASH = hash();

    private SchemaVersion() {}

    /** The statements that make the tables. */
    static String sql() {
        return new String(resource(SchemaVersion.class, "/schema.sql"), StandardCharsets.UTF_8);
    }

    /** Eight hexadecimal digits. */
    static String shortHash() {
        return HASH.substring(0, 8);
    }

    private static String hash() {
        MessageDigest digest = ContentHash.sha256();
        digest.update(resource(SchemaVersion.class, "/schema.sql"));
        for (Class<?> type : WORKED_OUT_BY) {
            String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
            digest.update(resource(type, file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The application is not whole: " + name + " is missing from it");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
