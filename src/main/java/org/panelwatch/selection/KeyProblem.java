package org.panelwatch.selection;

import java.util.List;

/**
 * A part of an address that could not be read.
 *
 * @param allowed the values that the key takes, or, for a key that does not exist, the keys that do
 */
public record KeyProblem(String key, String value, String message, List<String> allowed) {}
