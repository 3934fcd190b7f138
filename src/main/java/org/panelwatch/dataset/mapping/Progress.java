package org.panelwatch.dataset.mapping;

/** Is told how far a long reading has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress NONE = (bytes, of) -> {};

    /** Called now and then, with bytes of all files together. */
    void read(long bytes, long of);
}
