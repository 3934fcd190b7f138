package org.panelwatch.question.own;

import org.panelwatch.vocabulary.Coded;

/** A finding or sanction of the scale of a visitor's mapping. */
record OwnStep(String code, String label) implements Coded {}
