package org.panelwatch.vocabulary;

import java.util.Locale;

/** A constant of an enum whose code is its name in lower case. */
public interface CodedConstant extends Coded {

    /** As {@link Enum#name()}. */
    String name();

    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
