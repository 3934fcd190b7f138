package org.panelwatch.command;

/** Starts a server; it goes on running after this returns. */
@FunctionalInterface
public interface Starter {

    /** Returns when the server answers; throws when it cannot, leaving nothing running. */
    Ready start(Serving serving) throws Exception;
}
