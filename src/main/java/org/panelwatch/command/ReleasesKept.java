package org.panelwatch.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many releases are kept. */
final class ReleasesKept implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new TypeConversionException("'" + text + "' is not a number of releases; write one from 0 to 9999");
        }
        return Integer.valueOf(text);
    }
}
