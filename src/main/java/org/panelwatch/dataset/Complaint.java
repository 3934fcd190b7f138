package org.panelwatch.dataset;

/** What is wrong with a value and what to do, without its place. */
public record Complaint(Severity severity, String rule, String message, String hint) {

    public static Complaint fault(String rule, String message, String hint) {
        return new Complaint(Severity.FAULT, rule, message, hint);
    }

    public static Complaint warning(String rule, String message, String hint) {
        return new Complaint(Severity.WARNING, rule, message, hint);
    }
}
