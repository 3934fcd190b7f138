package org.panelwatch.question.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.panelwatch.question.Question;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.Forces;
import org.panelwatch.vocabulary.HearingId;

/** What stands for a page elsewhere, in a link preview: its leading figure, or words. */
public sealed interface Lead {

    /**
     * A page that leads with a figure.
     *
     * @param place whose figure it is where the page is about one place, such as "Kent Police"
     * @param selection of the figure; the page's own address may say part of it in its path
     */
    record OfFigure(Question question, Optional<String> place, Selection selection) implements Lead {}

    /** A page of words. */
    record OfWords(String heading, String words) implements Lead {}

    /** Pages of words by their path. */
    Map<String, OfWords> WORDS = Map.of(
            "cases",
            new OfWords(
                    "Every decision",
                    "What the first panel decided and what stands after every known challenge, case by case, each with"
                            + " the public page that states it."),
            "forces",
            new OfWords(
                    "Forces",
                    "What is reported of each police force in England and Wales: its decisions, its challenges, its"
                            + " official figures."),
            "api",
            new OfWords(
                    "The HTTP interface",
                    "Every figure and every decision as open data, with lines ready to paste into a spreadsheet, R,"
                            + " Python, DuckDB or curl."),
            "workbench",
            new OfWords(
                    "Bring your own data",
                    "Check a file of your own, say what its columns and words mean, and explore it in the same figures as"
                            + " the published data, privately."),
            "glossary",
            new OfWords(
                    "Glossary",
                    "The words of police misconduct in England and Wales, from accelerated hearing to written warning."),
            "data",
            new OfWords(
                    "About the data",
                    "What public pages report of police misconduct proceedings in England and Wales, row by row, each"
                            + " with the page that states it."),
            "methods",
            new OfWords(
                    "Methods",
                    "How every number is counted: definitions, formulas and their sources, and a section on each"
                            + " figure."));

    /**
     * The lead of a page.
     *
     * @param path of the page without slashes at its ends; empty for the first page
     * @param selection of its address
     * @return nothing for a path that leads nowhere; whether a case is in the data is left to its figure
     */
    static Optional<Lead> find(String path, Selection selection, Forces forces) {
        if (WORDS.containsKey(path)) {
            return Optional.ofNullable(WORDS.get(path));
        }
        int slash = path.indexOf('/');
        String below = path.substring(slash + 1);
        return switch (slash < 0 ? "" : path.substring(0, slash)) {
            case "figures" -> Questions.find(below).map(question -> figure(question, selection));
            case "cases" -> HearingId.parse(below).map(id -> journey(id, selection));
            case "forces" ->
                forces.englandAndWales().stream()
                        .filter(code(below))
                        .findFirst()
                        .map(force -> force(force, selection));
            default -> page(path).map(question -> figure(question, selection));
        };
    }

    private static Optional<Question> page(String path) {
        return path.isEmpty()
                ? Optional.of(Questions.LESSER_SANCTION_RATE_OVER_TIME)
                : Questions.onPage("/" + path).stream().findFirst();
    }

    private static Lead figure(Question question, Selection selection) {
        return new OfFigure(question, Optional.empty(), selection);
    }

    private static Lead journey(HearingId id, Selection selection) {
        return figure(Questions.JOURNEY, selection.withoutFilters().journey(id));
    }

    private static Lead force(Force force, Selection selection) {
        return new OfFigure(
                Questions.OUTCOMES_OVER_TIME,
                Optional.of(force.name()),
                selection.with(Criterion.FORCE, List.of(force.code())));
    }

    private static Predicate<Force> code(String code) {
        return force -> force.code().equals(code);
    }
}
