package org.panelwatch.view.methods;

import java.util.List;

/**
 * A formula worked on the numbers that are served.
 *
 * @param before what the numbers are
 * @param working the formula with the numbers in it
 * @param after what comes out, and how the figures print it
 */
record WorkedExample(String id, String title, String before, List<Formula> working, String after) {}
