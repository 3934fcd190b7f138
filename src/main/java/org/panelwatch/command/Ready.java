package org.panelwatch.command;

/**
 * A server that answers.
 *
 * @param port where it listens
 * @param release the id of the release that it serves
 */
public record Ready(int port, String release) {}
