package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFile;

/**
 * The whole data of each kept release as files: its own CSV files byte for byte; Parquet, JSON and one data package, made
 * of them once when first asked for and kept beside them. Safe for any number of threads.
 */
public final class Downloads {

    /** All of it as one Frictionless data package. */
    public static final String PACKAGE = "panelwatch-data.zip";

    private static final List<DataFile> ORDER =
            List.of(DataFile.HEARINGS, DataFile.APPEALS, DataFile.OFFICIAL, DataFile.FORCES);

    /** In which form a table of the data is handed out. */
    public enum Form {
        CSV,
        PARQUET,
        JSON;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Releases releases;
    private final Map<Path, FileRecord> known = new ConcurrentHashMap<>();

    public Downloads(Releases releases) {
        this.releases = releases;
    }

    /** The names of all files, such as {@code hearings.parquet}. */
    public static List<String> names() {
        Stream<String> tables =
                ORDER.stream().flatMap(file -> Stream.of(Form.values()).map(form -> name(file, form)));
        return Stream.concat(tables, Stream.of(PACKAGE)).toList();
    }

    static String name(DataFile file, Form form) {
        return file.fileName().replace(".csv", "." + form.code());
    }

    /**
     * A file of a kept release.
     *
     * @param name one of {@link #names()}
     * @throws ReleaseNotKept where the release is not kept, or is damaged
     */
    public Download find(String release, String name) {
        ReleaseRecord record = releases.archive().find(release).orElseThrow(() -> notKept(release));
        Path path = releases.archive().folder(release).resolve(name);
        FileRecord file = known.get(path);
        if (file == null || !Files.exists(path)) {
            file = make(record, name, path);
        }
        return new Download(release, path, file);
    }

    /** Every file of a kept release. */
    public List<Download> all(String release) {
        return names().stream().map(name -> find(release, name)).toList();
    }

    private synchronized FileRecord make(ReleaseRecord release, String name, Path path) {
        try {
            Optional<FileRecord> own = release.files().stream()
                    .filter(file -> file.name().equals(name))
                    .findFirst();
            if (own.isPresent()) {
                releases.archive().whole(release, own.get());
            } else if (!Files.exists(path)) {
                build(release, name, path);
            }
            FileRecord file = own.isPresent() ? own.get() : FileRecord.of(path, rows(release, name));
            known.put(path, file);
            return file;
        } catch (IOException | SQLException damaged) {
            throw notKept(release.id());
        }
    }

    private static @Nullable Long rows(ReleaseRecord release, String name) {
        return ORDER.stream()
                .filter(file -> name.startsWith(file.fileName().replace("csv", "")))
                .findFirst()
                .map(file -> (long) release.counts().of(file))
                .orElse(null);
    }

    private void build(ReleaseRecord release, String name, Path path) throws IOException, SQLException {
        Path folder = releases.archive().folder(release.id());
        for (FileRecord file : release.files()) {
            releases.archive().whole(release, file);
        }
        try (Scratch scratch = releases.archive().scratch()) {
            Path made = scratch.resolve(name);
            if (name.equals(PACKAGE)) {
                new WholePackage(release, folder).write(made);
            } else {
                convert(folder, name, made, scratch);
            }
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void convert(Path folder, String name, Path made, Scratch scratch) throws IOException, SQLException {
        for (DataFile file : ORDER) {
            for (Form form : Form.values()) {
                if (name(file, form).equals(name)) {
                    try (DuckDBConnection connection = Database.convert(List.of(folder), scratch)) {
                        Database.execute(connection, Conversion.of(file, form, folder, made));
                    }
                }
            }
        }
    }

    private ReleaseNotKept notKept(String id) {
        List<String> ids = new ArrayList<>();
        releases.kept().forEach(record -> ids.add(record.id()));
        return new ReleaseNotKept(id, ids);
    }
}
