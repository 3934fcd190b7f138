package org.panelwatch.figure;

/** A publisher and how many of the decisions behind a figure it reported. */
public record SourceCount(String publisher, long rows) {}
