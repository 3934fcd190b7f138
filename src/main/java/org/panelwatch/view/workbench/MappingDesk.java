package org.panelwatch.view.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.GivenFiles;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFault;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.MappingProposal;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.MappingWriter;
import org.panelwatch.dataset.mapping.Progress;

/** A mapping at work: as a form and as text, which always say the same, its faults, and what it makes of the files. */
final class MappingDesk {

    private record Checked(Mapping mapping, String text, MappingReport report) {}

    private final Set<String> forces;
    private List<Path> files = List.of();
    private @Nullable Mapping mapping;
    private String text = "";
    private List<MappingFault> faults = List.of();
    private @Nullable MappingReport report;
    private @Nullable Reading<Checked> reading;
    private String failure = "";

    /** @param forces the codes of forces that it may write without naming them */
    MappingDesk(Set<String> forces) {
        this.forces = forces;
    }

    synchronized void clear() {
        stop();
        files = List.of();
        mapping = null;
        text = "";
        faults = List.of();
        report = null;
        failure = "";
    }

    /** Other files: a mapping that asks for just these stays, otherwise one is proposed. */
    synchronized void files(List<Path> given) {
        files = List.copyOf(given);
        report = null;
        if (files.isEmpty()) {
            clear();
        } else if (mapping != null && faults.isEmpty() && given().problems().isEmpty()) {
            check();
        } else {
            propose();
        }
    }

    synchronized void propose() {
        stop();
        mapping = null;
        faults = List.of();
        List<Path> read = files;
        reading = new Reading<>(progress -> {
            MappingProposal proposal = MappingProposal.of(read, forces, progress);
            return checked(proposal.mapping(), proposal.text(), read, progress);
        });
    }

    private void check() {
        stop();
        failure = "";
        List<Path> read = files;
        Mapping now = mapping;
        String written = text;
        if (now != null
                && faults.isEmpty()
                && !read.isEmpty()
                && given().problems().isEmpty()) {
            reading = new Reading<>(progress -> checked(now, written, read, progress));
        }
    }

    private Checked checked(Mapping by, String written, List<Path> read, Progress progress) {
        Map<String, Path> given = GivenFiles.match(by, read).files();
        return new Checked(by, written, new MappedRows(by, given, forces).read(row -> {}, progress));
    }

    private void stop() {
        if (reading != null) {
            reading.stop();
        }
        reading = null;
    }

    /** Changes the mapping in its form; its text follows. */
    synchronized void change(UnaryOperator<Mapping> change) {
        if (mapping != null) {
            mapping = change.apply(mapping);
            text = MappingWriter.write(mapping);
            faults = MappingFile.read(text, forces).faults();
            check();
        }
    }

    /** Takes a mapping as text; its form follows where it has no faults. */
    synchronized void write(String yaml) {
        text = yaml;
        MappingFile read = MappingFile.read(yaml, forces);
        faults = read.faults();
        read.mapping().ifPresent(sound -> {
            mapping = sound;
            report = null;
        });
        check();
    }

    /** Takes over what a reading came to, where one is done. */
    synchronized void settle() {
        Reading<Checked> done = reading;
        if (done == null || !done.done()) {
            return;
        }
        reading = null;
        try {
            Checked checked = done.result();
            mapping = checked.mapping();
            text = checked.text();
            report = checked.report();
            failure = "";
        } catch (ExecutionException failed) {
            failure = words(failed.getCause());
        }
    }

    private static String words(@Nullable Throwable failed) {
        return switch (failed) {
            case FileUnreadable unreadable ->
                Objects.requireNonNullElse(unreadable.getMessage(), "")
                        + ". What to do: "
                        + unreadable.complaint().hint() + ".";
            case CancellationException stopped -> "";
            case null, default -> "The files could not be read. Remove them and bring them again.";
        };
    }

    synchronized Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** The mapping where nothing is wrong with it and every file that it asks for is here. */
    synchronized Optional<Mapping> sound() {
        return faults.isEmpty() && mapping != null && given().problems().isEmpty()
                ? Optional.of(mapping)
                : Optional.empty();
    }

    synchronized String text() {
        return text;
    }

    synchronized List<MappingFault> faults() {
        return faults;
    }

    /** Why the files could not be read; empty where they could. */
    synchronized String failure() {
        return failure;
    }

    /** What the mapping made of the files; nothing while they are read for the first time. */
    synchronized Optional<MappingReport> report() {
        return Optional.ofNullable(report);
    }

    /** The reading that is under way. */
    synchronized Optional<Reading<?>> reading() {
        return Optional.ofNullable(reading);
    }

    /** Which of the visitor's files is which of the mapping's. */
    synchronized GivenFiles given() {
        return mapping == null ? new GivenFiles(Map.of(), List.of()) : GivenFiles.match(mapping, files);
    }

    /** How the mapping reads a file; nothing where it does not ask for it. */
    synchronized Optional<ForeignFile> form(Path file) {
        Mapping now = mapping;
        return now == null
                ? Optional.empty()
                : given().files().entrySet().stream()
                        .filter(given -> given.getValue().equals(file))
                        .findFirst()
                        .flatMap(given -> now.file(given.getKey()));
    }
}
