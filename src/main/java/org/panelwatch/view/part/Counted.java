package org.panelwatch.view.part;

/** What a page counts, which decides the filters that mean something on it. */
public enum Counted {
    /** What became of cases. */
    OUTCOMES,
    /** Cases in a list, whichever of their decisions. */
    CASES,
    /** Challenges to decisions. */
    CHALLENGES,
    /** What others published: only forces and years can be chosen. */
    OFFICIAL
}
