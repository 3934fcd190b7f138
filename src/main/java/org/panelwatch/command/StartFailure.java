package org.panelwatch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.ReleaseFailed;

/** Why a server did not start, as one line for the person who asked for it. */
record StartFailure(Serving serving, Exception failure) {

    String sentence() {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "Panelwatch could not start: " + firstLine(failure) + ". " + logged();
    }

    private @Nullable String known(Throwable cause) {
        return switch (cause) {
            case DataFolderMissing missing -> missing.getMessage();
            case DataRefused refused -> refused.getMessage();
            case ReleaseFailed failed -> failed.getMessage();
            case BindException busy
            when says(busy, "in use") -> "Port " + serving.port() + " is in use; choose another with --port N.";
            case SocketException refused
            when says(refused, "ermission denied") ->
                "Port " + serving.port() + " needs rights that this user has not; choose one above 1023 with --port N.";
            case IllegalArgumentException refused when says(refused, "is not a public address") -> refused.getMessage();
            case BindException elsewhere -> noSuchHost();
            case UnknownHostException unknown -> noSuchHost();
            case SocketException unresolved when says(unresolved, "nresolved address") -> noSuchHost();
            default -> null;
        };
    }

    private String noSuchHost() {
        return "This machine has no address '" + serving.host() + "'; leave --host out, or give 0.0.0.0 for all.";
    }

    private static boolean says(Exception failure, String words) {
        return failure.getMessage() != null && failure.getMessage().contains(words);
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private String logged() {
        try {
            Files.createDirectories(serving.kept());
            try (var log = new PrintWriter(
                    Files.newBufferedWriter(serving.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                log.println(Instant.now() + " Panelwatch could not start");
                failure.printStackTrace(log);
            }
            return "More is in " + serving.log();
        } catch (IOException unwritable) {
            return "No log could be written to " + serving.log();
        }
    }
}
