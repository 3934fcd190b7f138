package org.panelwatch.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that holds the four data files. */
public record DataFolder(Path path) {

    public static DataFolder open(Path path) throws DataFolderMissing {
        if (!Files.isDirectory(path)) {
            throw new DataFolderMissing("There is no data folder at " + path + "; name one with --data DIR.");
        }
        return new DataFolder(path);
    }

    public Path file(DataFile file) {
        return path.resolve(file.fileName());
    }

    /** Where dates of releases are listed; the file may be missing. */
    public Path releaseList() {
        return path.resolve(ReleaseList.FILE_NAME);
    }

    /** Reads every file and reports every fault at once; never throws for what a file holds. */
    public CheckReport check() {
        Map<DataFile, Path> files = new EnumMap<>(DataFile.class);
        for (DataFile file : DataFile.values()) {
            files.put(file, file(file));
        }
        return new FolderCheck(files, Map.of()).with(releaseList()).run();
    }

    /**
     * Checks these files, known by their names, and reads the others of their folder only as far as they refer to them.
     *
     * @throws DataFolderMissing where a file is not there, has another name, or is named twice
     */
    public static CheckReport check(Collection<Path> files) throws DataFolderMissing {
        Map<DataFile, Path> asked = new EnumMap<>(DataFile.class);
        List<Path> lists = files.stream().filter(ReleaseList::isNamed).toList();
        for (Path file : files) {
            if (!lists.contains(file) && asked.put(known(file), file) != null) {
                throw new DataFolderMissing(
                        "There are two files called " + file.getFileName() + "; check one at a time.");
            }
        }
        Map<DataFile, Path> beside = new EnumMap<>(DataFile.class);
        for (Path file : asked.values()) {
            for (DataFile other : DataFile.values()) {
                beside.putIfAbsent(other, file.resolveSibling(other.fileName()));
            }
        }
        FolderCheck check = new FolderCheck(asked, beside);
        lists.forEach(check::with);
        return check.run();
    }

    /** The columns in the order in which this folder's file names them. */
    public List<String> header(DataFile file) throws IOException {
        try (CsvFile csv = CsvFile.open(file(file), new Problems(file))) {
            return csv.header();
        }
    }

    /** The codes of its forces, in their order; none where the file cannot be read. */
    public Set<String> forces() {
        Set<String> codes = new LinkedHashSet<>();
        try (CsvFile csv = CsvFile.open(file(DataFile.FORCES), new Problems(DataFile.FORCES))) {
            int place = csv.header().indexOf("force");
            for (CsvFile.Found found = csv.next(); found != null && place >= 0; found = csv.next()) {
                if (found.cells().length > place) {
                    codes.add(found.cells()[place]);
                }
            }
        } catch (IOException unreadable) {
            return Set.of();
        }
        return codes;
    }

    private static DataFile known(Path file) throws DataFolderMissing {
        if (!Files.exists(file)) {
            throw new DataFolderMissing("There is nothing at " + file + "; name a folder of data or files in one.");
        }
        Path name = file.getFileName();
        return DataFile.named(name == null ? "" : name.toString())
                .orElseThrow(() -> new DataFolderMissing(file
                        + " is not one of the data files; they are called forces.csv, hearings.csv, appeals.csv,"
                        + " official.csv and releases.csv. A file of other columns needs a mapping: --mapping FILE."));
    }
}
