package org.panelwatch.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A police force, as {@code forces.csv} lists it.
 *
 * @param region nothing for a force that is not tied to one region
 */
public record Force(
        String code, String name, ForceKind kind, @Nullable String region, String country) implements Coded {

    @Override
    public String label() {
        return name;
    }
}
