package org.panelwatch.reference;

import java.util.Map;

/** One line of the file as it stands. */
record BoardLine(
        String decided, String rank, String allegation, String board, String found, String advice, String end) {

    static final Map<String, Integer> SEVERITY =
            Map.of("Training", 1, "Suspend", 2, "Suspended", 2, "Terminate", 3, "Terminated", 3);
    static final Map<String, Integer> SERIOUSNESS = Map.of("Unfounded", 0, "Minor breach", 1, "Sustained", 2);

    boolean decision() {
        return SERIOUSNESS.containsKey(found);
    }

    boolean sanctioned() {
        return SEVERITY.containsKey(end);
    }

    boolean inRate() {
        return found.equals("Sustained") && sanctioned();
    }

    boolean lesser() {
        return inRate() && !end.equals("Terminated");
    }

    String year() {
        return decided.matches(".*\\d{4}") ? decided.substring(decided.length() - 4) : "";
    }

    String yearToMarch() {
        String[] parts = decided.split("/");
        if (year().isEmpty() || parts.length < 2) {
            return "";
        }
        int month = Integer.parseInt(parts[parts.length - 2]);
        return Integer.toString(Integer.parseInt(year()) + (month > 3 ? 1 : 0));
    }
}
