package org.panelwatch.dataset.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which spreadsheets save text. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** With or without a mark; either order of bytes. */
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** As a mapping writes it. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
