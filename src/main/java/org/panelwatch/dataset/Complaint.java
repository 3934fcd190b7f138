package org.panelwatch.dataset;

/** What is wrong with a value and what to do, without its place. */
record Complaint(Severity severity, String rule, String message, String hint) {

    static Complaint fault(String rule, String message, String hint) {
        return new Complaint(Severity.FAULT, rule, message, hint);
    }

    static Complaint warning(String rule, String message, String hint) {
        return new Complaint(Severity.WARNING, rule, message, hint);
    }
}
