package org.panelwatch.dataset.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the files that somebody gave is which file of a mapping: by name, or because there is only one.
 *
 * @param files by the id of the file in the mapping
 * @param problems files that are missing or not asked for, in sentences
 */
public record GivenFiles(Map<String, Path> files, List<String> problems) {

    public GivenFiles {
        files = Ordered.map(files);
        problems = List.copyOf(problems);
    }

    /** Two files of other names are not told apart. */
    public static GivenFiles match(Mapping mapping, Collection<Path> given) {
        Map<String, Path> found = new LinkedHashMap<>();
        List<Path> left = new ArrayList<>(given);
        for (ForeignFile file : mapping.files()) {
            left.stream().filter(path -> path.endsWith(file.name())).findFirst().ifPresent(path -> {
                found.put(file.id(), path);
                left.remove(path);
            });
        }
        List<ForeignFile> missing = mapping.files().stream()
                .filter(file -> !found.containsKey(file.id()))
                .toList();
        if (missing.size() == 1 && left.size() == 1) {
            found.put(missing.getFirst().id(), left.getFirst());
            return new GivenFiles(found, List.of());
        }
        List<String> problems = new ArrayList<>();
        missing.forEach(file -> problems.add("The mapping asks for " + file.name() + "; name it too."));
        left.forEach(path -> problems.add("The mapping has no file called " + path.getFileName() + "."));
        return new GivenFiles(found, problems);
    }
}
