package org.panelwatch.chart;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panelwatch.figure.Cell;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Outcome;
import org.panelwatch.vocabulary.OutcomeGroup;
import org.panelwatch.vocabulary.Sanction;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a part of a bar is filled: what ended the career in blues, lesser sanctions in ambers, misconduct in greens, not
 * proven in grey; words that are no outcome in eight quiet inks. Steps too light for the paper carry an outline; where colour cannot be relied upon, families are told
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
    NOT_PROVEN("@notproven", null, Pattern.PLAIN, "@card"),
    QUIET_1("@part-1", null, Pattern.PLAIN, "@card"),
    QUIET_2("@part-2", "@ink-2", Pattern.STRIPES, "@card"),
    QUIET_3("@part-3", "@ink-2", Pattern.DOTS, "@ink"),
    QUIET_4("@part-4", "@ink-2", Pattern.PLAIN, "@card"),
    QUIET_5("@part-5", "@ink-2", Pattern.STRIPES, "@card"),
    QUIET_6("@part-6", "@ink-2", Pattern.DOTS, "@ink-2"),
    QUIET_7("@part-7", "@ink-2", Pattern.PLAIN, "@card"),
    QUIET_8("@part-8", "@ink-2", Pattern.STRIPES, "@card"),
    /** Of bars that have no parts. */
    ONLY("@accent", null, Pattern.PLAIN, "@card");

    private static final List<PartInk> QUIET =
            List.of(QUIET_1, QUIET_2, QUIET_3, QUIET_4, QUIET_5, QUIET_6, QUIET_7, QUIET_8);

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

    private static PartInk of(OutcomeGroup group) {
        return switch (group) {
            case CAREER_ENDED -> DISMISSED;
            case LESSER_SANCTION -> FINAL_WARNING;
            case SANCTION_NOT_STATED -> UNSTATED;
            case MISCONDUCT -> MISCONDUCT;
            case NOT_PROVEN -> NOT_PROVEN;
        };
    }

    /**
     * The ink of any word: that of the outcome it means, or the quiet ink whose turn it is.
     *
     * @param results whether the words are results of appeals, of which none is an outcome
     * @param turn how many quiet inks have been given before
     */
    static PartInk ofWord(Cell cell, boolean results, int turn) {
        PartInk next = quiet(turn);
        return switch (cell) {
            case Cell.Word(Outcome outcome) -> of(outcome);
            case Cell.Word(OutcomeGroup group) -> of(group);
            case Cell.Word(Sanction sanction) -> of(Outcome.of(Finding.GROSS_MISCONDUCT, sanction));
            case Cell.Word word
            when !results ->
                Coded.parse(Outcome.class, word.value().code()).map(PartInk::of).orElse(next);
            case Cell.Text(String text)
            when !results ->
                Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.label().equalsIgnoreCase(text))
                        .findFirst()
                        .map(PartInk::of)
                        .orElse(next);
            default -> next;
        };
    }

    /** The quiet inks in turn; there are eight. */
    static PartInk quiet(int turn) {
        return QUIET.get(turn % QUIET.size());
    }

    /** Whether it means no outcome. */
    boolean quiet() {
        return QUIET.contains(this);
    }

    String fill() {
        return fill;
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
