package org.panelwatch.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param delimiter what parts its cells
 * @param headerLine the line that names the columns, from 1; those above it are passed over
 * @param mapped whether a mapping says so; otherwise it is the form of our own files
 */
public record CsvForm(char delimiter, Charset charset, int headerLine, boolean mapped) {

    /** The form of our own files. */
    public static final CsvForm OWN = new CsvForm(',', StandardCharsets.UTF_8, 1, false);

    /** The encoding as people know it. */
    String encoding() {
        return switch (charset.name()) {
            case "windows-1252" -> "Windows-1252";
            default -> charset.name();
        };
    }

    String cureForBadBytes() {
        return mapped
                ? "write the encoding that the file has into the mapping: UTF-8, UTF-16 or Windows-1252"
                : "save the file as UTF-8; it may be Windows-1252 or Latin-1 now";
    }

    String cureForUtf16() {
        return mapped ? "write encoding: UTF-16 into the mapping" : "save it as UTF-8 (in Excel: CSV UTF-8)";
    }
}
