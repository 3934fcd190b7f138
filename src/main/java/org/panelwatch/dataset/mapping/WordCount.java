package org.panelwatch.dataset.mapping;

/**
 * What one foreign cell became in one of our columns, and how often.
 *
 * @param column of ours
 * @param firstLine the line on which it stands first
 */
public record WordCount(String column, MappedCell cell, long count, long firstLine) {}
