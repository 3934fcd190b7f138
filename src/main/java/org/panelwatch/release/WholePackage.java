package org.panelwatch.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All files of a release as one Frictionless data package with its documents; the same bytes whenever it is made. */
record WholePackage(ReleaseRecord release, Path folder) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String TITLE =
            "Panelwatch: what happens after a police misconduct panel finds gross misconduct";

    void write(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "README.txt", readme());
            entry(zip, "datapackage.json", PackageDescription.of(release, folder, TITLE));
            entry(zip, "citation.txt", citation() + "\n");
            entry(zip, "citation.bib", bibtex());
            for (FileRecord file : release.files()) {
                copy(zip, file.name());
            }
            for (String document : Archive.DOCUMENTS) {
                if (Files.isRegularFile(folder.resolve(document))) {
                    copy(zip, document);
                }
            }
        }
    }

    private void entry(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void copy(ZipOutputStream zip, String name) throws IOException {
        begin(zip, name);
        Files.copy(folder.resolve(name), zip);
        zip.closeEntry();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        LocalDate day = release.date().isBefore(LocalDate.of(1980, 1, 2)) ? LocalDate.of(1980, 1, 2) : release.date();
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
    }

    private String citation() {
        return "Panelwatch, release %s of %s: what happens after a police misconduct panel finds gross misconduct."
                .formatted(release.id(), DAY.format(release.date()));
    }

    private String bibtex() {
        return """
                @misc{panelwatch-%1$s,
                  title = {{%2$s}},
                  author = {{Panelwatch}},
                  year = {%3$d},
                  date = {%4$s},
                  version = {%1$s},
                  note = {Release %1$s, CC BY 4.0}
                }
                """.formatted(release.id(), TITLE, release.date().getYear(), release.date());
    }

    private String readme() {
        StringBuilder text = new StringBuilder(TITLE)
                .append("\n\nRelease ")
                .append(release.id())
                .append(" of ")
                .append(DAY.format(release.date()))
                .append(".\n\n")
                .append(
                        "Reported decisions of police misconduct panels in England and Wales, decisions on challenges to"
                                + " them, and published official counts. They are reported decisions, not all decisions: no share"
                                + " is a rate for all hearings. An empty cell means that the source does not say. Nobody is"
                                + " named.\n\n");
        for (FileRecord file : release.files()) {
            text.append("%s: %,d rows, SHA-256 %s%n"
                    .formatted(file.name(), file.rows(), file.sha256())
                    .replace("\r\n", "\n"));
        }
        return text.append("\ndatapackage.json describes every column for programs (Frictionless data package).")
                .append(
                        " SCHEMA.md, where it is there, explains them to people.\n\nThe compiled data are under CC BY 4.0;")
                .append(" each source keeps its own terms.\n\nCite as: ")
                .append(citation())
                .append('\n')
                .toString();
    }
}
