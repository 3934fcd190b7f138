package org.panelwatch.vocabulary;

import org.jspecify.annotations.Nullable;

/** The public page that states a row: who published it, where, and when where the page says so. */
public record Source(
        SourceKind kind,
        String publisher,
        String url,
        @Nullable PartialDate date) {}
