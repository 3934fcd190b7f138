package org.panelwatch.dataset.mapping;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading a mapping came to.
 *
 * @param mapping nothing where it has faults
 * @param faults every fault, by line
 */
public record MappingFile(Optional<Mapping> mapping, List<MappingFault> faults) {

    public MappingFile {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a mapping from a file of UTF-8.
     *
     * @param forces the codes of forces that it may write without naming them
     */
    public static MappingFile read(Path file, Set<String> forces) {
        try {
            if (Files.size(file) > YamlPart.LONGEST) {
                return unread("the file is larger than a mapping can be", "name the mapping, not the data");
            }
            return read(Files.readString(file), forces);
        } catch (CharacterCodingException e) {
            return unread("the file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            return unread("the file is not there or may not be read", "check its name");
        }
    }

    /** Reads a mapping from its text. */
    public static MappingFile read(String text, Set<String> forces) {
        Faults faults = new Faults();
        @Nullable YamlPart document = YamlPart.read(text, faults);
        Mapping mapping = document == null ? null : new MappingReader(document, forces).read();
        List<MappingFault> found = faults.list();
        return new MappingFile(found.isEmpty() ? Optional.ofNullable(mapping) : Optional.empty(), found);
    }

    private static MappingFile unread(String message, String hint) {
        return new MappingFile(Optional.empty(), List.of(new MappingFault(1, 1, "", message, hint)));
    }
}
