package org.panelwatch.dataset.mapping;

/**
 * A column of a foreign file.
 *
 * @param file the file's id in the mapping
 * @param name as its header has it
 */
public record ForeignColumn(String file, String name) {}
