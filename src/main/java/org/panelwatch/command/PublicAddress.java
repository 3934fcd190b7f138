package org.panelwatch.command;

import org.panelwatch.publish.Site;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a public address. */
final class PublicAddress implements ITypeConverter<Site> {

    @Override
    public Site convert(String text) {
        try {
            return Site.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new TypeConversionException(String.valueOf(refused.getMessage()));
        }
    }
}
