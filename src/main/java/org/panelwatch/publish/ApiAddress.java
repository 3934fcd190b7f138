package org.panelwatch.publish;

import java.util.List;

/**
 * An address of the HTTP interface, for people; the document of the interface says the same for programs.
 *
 * @param path its path, what changes in braces
 * @param summary what it answers
 * @param example a path and query that can be asked
 */
public record ApiAddress(String path, String summary, String example) {

    private static final String RATE = "lesser-sanction-rate-over-time";

    /** Every address, in the order in which people should see them. */
    public static List<ApiAddress> all() {
        return List.of(
                new ApiAddress("/api/v1", "The addresses of the interface", "/api/v1"),
                new ApiAddress("/api/v1/questions", "Every question that the data can answer", "/api/v1/questions"),
                new ApiAddress("/api/v1/questions/{figure}", "One question", "/api/v1/questions/" + RATE),
                new ApiAddress(
                        "/api/v1/figures/{figure}",
                        "The answer to a question",
                        "/api/v1/figures/" + RATE + "?source=watchdog"),
                new ApiAddress(
                        "/figures/{figure}.{form}", "A figure as a file", "/figures/" + RATE + ".csv?source=watchdog"),
                new ApiAddress(
                        "/api/v1/decisions",
                        "The decisions of a selection, page by page",
                        "/api/v1/decisions?force=kent&size=10"),
                new ApiAddress("/api/v1/decisions/{hearing_id}", "One case", "/api/v1/decisions/metropolitan-2021-001"),
                new ApiAddress(
                        "/api/v1/decisions.atom",
                        "The latest decisions of a selection as an Atom feed",
                        "/api/v1/decisions.atom?force=metropolitan"),
                new ApiAddress("/api/v1/forces", "Every force", "/api/v1/forces?from=2018"),
                new ApiAddress("/api/v1/forces/{force}", "One force", "/api/v1/forces/kent"),
                new ApiAddress("/api/v1/releases", "The releases that are kept here", "/api/v1/releases"),
                new ApiAddress("/api/v1/releases/{release}", "One release", ""),
                new ApiAddress(
                        "/api/v1/definitions",
                        "The definitions, as the page on methods words them",
                        "/api/v1/definitions"),
                new ApiAddress(
                        "/api/v1/dictionary",
                        "Every column of the data files and of every figure",
                        "/api/v1/dictionary"));
    }
}
