package org.panelwatch.dataset.mapping;

/**
 * A second file that adds cells to the rows of the first: at most one of its rows to each.
 *
 * @param file the id of the second file
 * @param by the column of the rows that holds the key
 * @param key the column of the second file that holds it
 */
public record Join(String file, String by, String key) {}
