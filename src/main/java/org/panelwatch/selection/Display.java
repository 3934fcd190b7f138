package org.panelwatch.selection;

import org.jspecify.annotations.Nullable;

/**
 * How a figure is shown.
 *
 * @param by what a compared figure puts side by side; nothing means the question's own first dimension
 * @param compare what it is split by into small multiples; nothing means one drawing
 */
public record Display(@Nullable Dimension by, @Nullable Dimension compare, Show show, Tab tab, Theme theme) {

    static final Display USUAL = new Display(null, null, Show.COUNT, Tab.CHART, Theme.LIGHT);

    Display by(@Nullable Dimension value) {
        return new Display(value, compare, show, tab, theme);
    }

    Display compare(@Nullable Dimension value) {
        return new Display(by, value, show, tab, theme);
    }

    Display with(Show value) {
        return new Display(by, compare, value, tab, theme);
    }

    Display with(Tab value) {
        return new Display(by, compare, show, value, theme);
    }

    Display with(Theme value) {
        return new Display(by, compare, show, tab, value);
    }
}
