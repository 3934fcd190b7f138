package org.panelwatch.figure;

/**
 * One number, or word, that differs between two answers to one question.
 *
 * @param where the row, in words: "2021, final written warning"; empty where the whole figure is meant
 * @param what the column's label
 * @param before what people read there then
 * @param after what people read there now
 */
public record FigureChange(String where, String what, String before, String after) {

    /** The same change, wherever it is. */
    FigureChange anywhere() {
        return in("");
    }

    FigureChange in(String place) {
        return new FigureChange(place, what, before, after);
    }

    /** "2021, Less than dismissal: 5 → 6". */
    public String words() {
        return (where.isEmpty() ? what : where + ", " + what) + ": " + before + " → " + after;
    }
}
