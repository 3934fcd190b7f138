package org.panelwatch.command;

/**
 * A server that answers.
 *
 * @param port where it listens
 */
public record Ready(int port) {}
