package org.panelwatch.web.api;

import java.util.List;
import org.panelwatch.selection.KeyProblem;

/** The last part of an address names something that is not there. */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeyProblem problem;

    /** @param key what is named, such as {@code force} */
    Unknown(String key, String value, String message, List<String> allowed) {
        super(message);
        this.problem = new KeyProblem(key, value, message, allowed);
    }

    KeyProblem problem() {
        return problem;
    }
}
