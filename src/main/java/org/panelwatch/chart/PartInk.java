package org.panelwatch.chart;

import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.vocabulary.Outcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a part of a bar is filled: what ended the career in blues, lesser sanctions in ambers, misconduct in greens, not
 * proven in grey. Steps too light for the paper carry an outline; where colour cannot be relied upon, families are told
 * apart by pattern.
 */
enum PartInk {
    DISMISSED("@dismissed", null, Pattern.PLAIN, "@card"),
    WOULD("@would", null, Pattern.PLAIN, "@card"),
    RESIGN("@resign", "@dismissed", Pattern.PLAIN, "@dismissed"),
    RANK("@rank", null, Pattern.STRIPES, "@card"),
    FINAL_WARNING("@fww", null, Pattern.STRIPES, "@card"),
    WARNING("@ww", "@rank", Pattern.STRIPES, "@rank"),
    ADVICE("@advice", "@rank", Pattern.STRIPES, "@rank"),
    UNSTATED("@unstated", "@ink-2", Pattern.PLAIN, "@ink-2"),
    MISCONDUCT_ENDED("@misconduct-ended", null, Pattern.DOTS, "@card"),
    MISCONDUCT("@misconduct", null, Pattern.DOTS, "@card"),
    NOT_PROVEN("@notproven", null, Pattern.PLAIN, "@card");

    private enum Pattern {
        PLAIN,
        STRIPES,
        DOTS
    }

    private final String fill;
    private final @Nullable String outline;
    private final Pattern pattern;
    private final String patternInk;

    PartInk(String fill, @Nullable String outline, Pattern pattern, String patternInk) {
        this.fill = fill;
        this.outline = outline;
        this.pattern = pattern;
        this.patternInk = patternInk;
    }

    static PartInk of(Outcome outcome) {
        return switch (outcome) {
            case DISMISSED -> DISMISSED;
            case WOULD_HAVE_BEEN_DISMISSED -> WOULD;
            case REQUIRED_TO_RESIGN -> RESIGN;
            case REDUCTION_IN_RANK -> RANK;
            case FINAL_WRITTEN_WARNING -> FINAL_WARNING;
            case WRITTEN_WARNING -> WARNING;
            case ADVICE_OR_LESS -> ADVICE;
            case SANCTION_NOT_STATED -> UNSTATED;
            case MISCONDUCT_CAREER_ENDED -> MISCONDUCT_ENDED;
            case MISCONDUCT -> MISCONDUCT;
            case NOT_PROVEN -> NOT_PROVEN;
        };
    }

    /** @throws IllegalArgumentException for a cell that is no outcome */
    static Outcome outcome(Cell cell) {
        if (cell instanceof Cell.Word(Outcome outcome)) {
            return outcome;
        }
        throw new IllegalArgumentException("Parts of a bar are outcomes, not " + cell);
    }

    /** Paints a bar series. */
    void paint(ObjectNode series) {
        ObjectNode style = series.withObject("itemStyle");
        style.put("color", fill).put("borderWidth", 1).put("borderColor", outline == null ? "@card" : outline);
        series.put("z", outline == null ? 2 : 3);
        switch (pattern) {
            case PLAIN -> {}
            case STRIPES -> series.set("pattern", Fragment.of("""
                    {"symbol": "rect", "dashArrayX": [1, 0], "dashArrayY": [2, 5], "rotation": -0.785}""").put("color", patternInk));
            case DOTS -> series.set("pattern", Fragment.of("""
                    {"symbol": "circle", "dashArrayX": [[6, 6], [0, 6, 6, 0]], "dashArrayY": [5, 0], "symbolSize": 0.5}""").put("color", patternInk));
        }
    }
}
