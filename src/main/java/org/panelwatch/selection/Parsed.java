package org.panelwatch.selection;

import java.util.List;

/** A selection read from an address, with everything in the address that could not be read. */
public record Parsed(Selection selection, List<KeyProblem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }

    public boolean clean() {
        return problems.isEmpty();
    }
}
