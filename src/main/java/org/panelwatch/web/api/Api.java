package org.panelwatch.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the interface stands. A change that would break a reader's program gets a new number. */
final class Api {

    static final String ROOT = "/api/v1";
    static final String QUESTIONS = ROOT + "/questions";
    static final String FIGURES = ROOT + "/figures";
    static final String DECISIONS = ROOT + "/decisions";
    static final String FEED = ROOT + "/decisions.atom";
    static final String FORCES = ROOT + "/forces";
    static final String RELEASES = ROOT + "/releases";
    static final String DEFINITIONS = ROOT + "/definitions";
    static final String DICTIONARY = ROOT + "/dictionary";
    static final String DOCUMENT = ROOT + "/openapi.json";
    static final String DOCUMENT_YAML = ROOT + "/openapi.yaml";

    private Api() {}

    /** The address of one thing and of its page, in this order. */
    static Map<String, String> links(String self, String page) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("page", page);
        return links;
    }
}
