package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.panelwatch.dataset.DataFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The record of a kept release as a file, {@code release.json}. */
final class RecordFile {

    static final String NAME = "release.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RecordFile() {}

    static void write(ReleaseRecord record, Path folder) throws IOException {
        Files.write(folder.resolve(NAME), JSON.writeValueAsBytes(record));
    }

    /** @throws IOException where there is none, it cannot be read, or one of its files is missing or has another size */
    static ReleaseRecord read(Path folder) throws IOException {
        try {
            return whole(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), ReleaseRecord.class), folder);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            throw new IOException("its record cannot be read", unreadable);
        }
    }

    private static ReleaseRecord whole(ReleaseRecord record, Path folder) throws IOException {
        List<String> names = record.files().stream().map(FileRecord::name).toList();
        List<String> wanted =
                Stream.of(DataFile.values()).map(DataFile::fileName).toList();
        Objects.requireNonNull(record.date());
        Objects.requireNonNull(record.loadedAt());
        Objects.requireNonNull(record.counts());
        if (!folder.endsWith(record.id()) || !names.equals(wanted)) {
            throw new IOException("its record is another's");
        }
        for (FileRecord file : record.files()) {
            if (Files.size(folder.resolve(file.name())) != file.bytes()) {
                throw new IOException(file.name() + " is not whole");
            }
        }
        return record;
    }
}
