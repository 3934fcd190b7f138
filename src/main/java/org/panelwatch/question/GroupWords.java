package org.panelwatch.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.selection.Dimension;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Regime;

/** The groups of a dimension as they stand in a sentence. */
public final class GroupWords {

    /** Regions whose names take no article. */
    private static final Set<String> NAMES = Set.of("London", "Wales", "Yorkshire and The Humber");

    private GroupWords() {}

    /** "for excessive force", "among constables", "where the rank is not stated". */
    public static String in(Dimension dimension, @Nullable Coded group) {
        if (group == null) {
            return dimension == Dimension.REGION
                    ? "in forces of no region"
                    : dimension == Dimension.REGIME
                            ? "where the date does not tell the rules then in force"
                            : "where the " + English.lower(dimension.label()) + " is not stated";
        }
        String label = dimension == Dimension.FORCE || dimension == Dimension.REGION
                ? group.label()
                : English.lower(group.label());
        return switch (dimension) {
            case CONDUCT -> "for " + (label.equals("other") ? "other conduct" : label);
            case FORCE -> "in " + label;
            case REGION -> "in " + (NAMES.contains(label) ? label : "the " + label);
            case RANK -> "among " + (group == Rank.STAFF ? label : label + "s");
            case SERVICE -> "among " + label + " officers";
            case PROCEEDING -> "at " + label + "s";
            case CHAIR -> "under a " + label;
            case SOURCE -> "in reports by " + reporter(label);
            case REGIME -> "in cases first decided " + (group instanceof Regime rules ? during(rules) : label);
            case FORUM, BROUGHT_BY, GROUND, CASE_TYPE, REASON, LEFT_BY -> "for " + label;
            case YEAR -> "in " + label;
        };
    }

    private static String during(Regime rules) {
        return (rules.from().isPresent() && rules.to().isPresent() ? "from " : "") + rules.span();
    }

    private static String reporter(String label) {
        return switch (label) {
            case "lawyers", "Police Federation" -> label.equals("lawyers") ? label : "the " + label;
            case "police force", "police and crime commissioner", "campaign group", "court" -> label + "s";
            default -> "the " + label;
        };
    }
}
