package org.panelwatch.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The forces that a data folder lists, in its order.
 *
 * @param place where all of them are, in words
 */
public record Forces(List<Force> all, String place) {

    public Forces {
        all = List.copyOf(all);
    }

    /** Those of what is published. */
    public Forces(List<Force> all) {
        this(all, "England and Wales");
    }

    public Optional<Force> find(String code) {
        return all.stream().filter(force -> force.code().equals(code)).findFirst();
    }

    /** The name of the force with this code; the code itself where no force has it. */
    public String name(String code) {
        return find(code).map(Force::name).orElse(code);
    }

    /** Forces under the Conduct Regulations of England and Wales. */
    public List<Force> englandAndWales() {
        return all.stream().filter(force -> force.kind() != ForceKind.DEVOLVED).toList();
    }

    /** The regions of those forces, in the order of the list. */
    public List<Region> regions() {
        return englandAndWales().stream()
                .flatMap(force -> Optional.ofNullable(force.region()).stream())
                .distinct()
                .map(Region::new)
                .toList();
    }
}
