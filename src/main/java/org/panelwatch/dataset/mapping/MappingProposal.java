package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.panelwatch.dataset.FileUnreadable;

/**
 * A mapping that is likely to fit files, to be read and finished by a person: it places only what has the name of one of
 * our codes, and says in comments what is left to decide.
 */
public final class MappingProposal {

    private final Mapping mapping;
    private final ProposalNotes notes;

    MappingProposal(Mapping mapping, ProposalNotes notes) {
        this.mapping = mapping;
        this.notes = notes;
    }

    /**
     * Reads the files to their ends.
     *
     * @param forces the codes of forces that a cell may name
     * @throws IOException a {@link FileUnreadable} in plain words where a file is no table
     */
    public static MappingProposal of(List<Path> files, Set<String> forces, Progress progress) throws IOException {
        long total = 0;
        for (Path path : files) {
            total += Files.exists(path) ? Files.size(path) : 0;
        }
        List<FileProfile> profiles = new ArrayList<>();
        long done = 0;
        long all = total;
        for (Path path : files) {
            long before = done;
            profiles.add(profile(id(profiles.size()), path, bytes -> progress.read(before + bytes, all)));
            done += Files.size(path);
        }
        progress.read(all, all);
        return new ProposalBuilder(profiles, forces).build();
    }

    private static FileProfile profile(String id, Path path, LongConsumer bytesRead) throws IOException {
        try {
            return FileProfile.read(LikelyForm.of(id, path), path, bytesRead);
        } catch (FileUnreadable e) {
            String where = path.getFileName() + (e.line() == 0 ? "" : " line " + e.line());
            throw new FileUnreadable(
                    e.line(),
                    e.complaint().rule(),
                    where + ": " + e.getMessage(),
                    e.complaint().hint());
        } catch (NoSuchFileException e) {
            throw new FileUnreadable(0, "file", "there is nothing at " + path, "check its name");
        }
    }

    /** It has no faults as a mapping, but may leave words without a place. */
    public Mapping mapping() {
        return mapping;
    }

    /** What is left to decide, in sentences. */
    public List<String> left() {
        return notes.top().stream()
                .filter(note -> note.startsWith("- "))
                .map(note -> note.substring(2))
                .toList();
    }

    /** As commented YAML. */
    public String text() {
        return MappingWriter.write(mapping, notes);
    }

    private static String id(int number) {
        return number == 0 ? "first" : number == 1 ? "second" : "file_" + (number + 1);
    }
}
