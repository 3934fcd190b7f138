package org.panelwatch.figure;

/** A public page, who published it, and how many of the rows behind a figure it states. */
public record SourceCount(String publisher, String url, long rows) {}
