package org.panelwatch.web;

import java.util.List;
import org.panelwatch.selection.KeyProblem;

/** An address carries keys or values that mean nothing here. */
public final class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<KeyProblem> problems;

    public KeysRefused(List<KeyProblem> problems) {
        super(problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    List<KeyProblem> problems() {
        return problems;
    }
}
