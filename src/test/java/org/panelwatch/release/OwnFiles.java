package org.panelwatch.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.Progress;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.ForceKind;
import org.panelwatch.vocabulary.Forces;

/** Foreign files of the tests, brought as a visitor brings them. */
public final class OwnFiles {

    public static final Path MAPPINGS = Path.of("src/test/resources/mapping");
    public static final Path BOARD = MAPPINGS.resolve("board");

    private static final Forces KENT =
            new Forces(List.of(new Force("kent", "Kent Police", ForceKind.TERRITORIAL, "South East", "England")));

    private OwnFiles() {}

    public static PrivateSpaces spaces(Path root, PrivateLimits limits) throws IOException {
        return new PrivateSpaces(root, limits, new SteppedClock(), () -> KENT);
    }

    public static PrivateSpaces spaces(Path root) throws IOException {
        return spaces(root, PrivateLimits.USUAL);
    }

    public static Mapping board() throws IOException {
        return mapping(Files.readString(BOARD.resolve("board.yml")));
    }

    public static Mapping philadelphia() throws IOException {
        return mapping(Files.readString(MAPPINGS.resolve("philadelphia.yml")));
    }

    /** The mapping of a text that has no faults. */
    public static Mapping mapping(String yaml) {
        return MappingFile.read(yaml, Set.of("kent")).mapping().orElseThrow();
    }

    /** Copies the mapping's files out of a folder into the space. */
    public static Map<String, Path> bring(PrivateSpace space, Mapping mapping, Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (ForeignFile file : mapping.files()) {
            Path place = space.newFile(file.name());
            Files.copy(folder.resolve(file.name()), place, StandardCopyOption.REPLACE_EXISTING);
            files.put(file.id(), place);
        }
        return files;
    }

    /** Loads the mapping's files out of a folder. */
    public static PrivateRelease load(PrivateSpace space, Mapping mapping, Path folder) throws Exception {
        return space.load(mapping, bring(space, mapping, folder), Progress.NONE);
    }
}
