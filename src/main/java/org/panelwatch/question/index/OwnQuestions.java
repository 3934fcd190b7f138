package org.panelwatch.question.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panelwatch.question.Dimensions;
import org.panelwatch.question.Question;
import org.panelwatch.question.own.OnYourData;
import org.panelwatch.question.own.OwnNotes;
import org.panelwatch.question.own.OwnShares;
import org.panelwatch.question.own.RecommendedAgainstFinal;
import org.panelwatch.release.OwnData;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Criterion;
import org.panelwatch.selection.Dimension;

/**
 * The questions that a visitor's own data can answer. They are no part of {@link Questions}, so that no address reaches
 * them.
 *
 * @param all in the order in which a page shows them
 * @param notOffered in words why other questions of decisions are not among them
 * @param criteria the filters whose column the rows fill
 * @param dated whether any row has a date, so that years can be asked for
 */
public record OwnQuestions(List<Question> all, List<NotOffered> notOffered, List<Criterion> criteria, boolean dated) {

    private static final Map<Criterion, String> COLUMNS = Map.of(
            Criterion.FORCE, "force",
            Criterion.PROCEEDING, "proceeding",
            Criterion.CHAIR, "chair",
            Criterion.RANK, "rank",
            Criterion.SERVICE, "service_status",
            Criterion.CONDUCT, "conduct",
            Criterion.SOURCE, "source_kind");

    /**
     * A question that these data cannot answer.
     *
     * @param title the question in a few words
     * @param why a sentence
     */
    public record NotOffered(String title, String why) {}

    public OwnQuestions {
        all = List.copyOf(all);
        notOffered = List.copyOf(notOffered);
        criteria = List.copyOf(criteria);
    }

    /** Throws {@link org.panelwatch.release.PrivateSpaceClosed} where the data are gone. */
    public static OwnQuestions of(PrivateRelease loaded) {
        Release release = loaded.asked();
        return new Choice(release, release.own().orElseThrow()).choose();
    }

    /** The question of this id, among those that are offered. */
    public Optional<Question> find(String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The choosing of questions for one release. */
    private record Choice(
            Release release, OwnData own, List<Question> chosen, Map<String, String> refused, OwnNotes notes) {

        private static final String NO_DATES = "No row says when it was decided.";
        private static final String OWN_SANCTIONS =
                "It names the sanctions of England and Wales, and your mapping has a scale of its own.";

        Choice(Release release, OwnData own) {
            this(release, own, new ArrayList<>(), new LinkedHashMap<>(), new OwnNotes(own));
        }

        OwnQuestions choose() {
            own("What was found", OwnShares.FINDINGS);
            if (stated("sanction", "Which sanctions were given")) {
                own("Which sanctions were given", OwnShares.SANCTIONS);
                lesserSanctions();
            }
            recommendations();
            findings();
            refused.put("Challenges, appeals and journeys", "Your rows are decisions, each on its own.");
            refused.put("Official figures", "They are published counts, not decisions.");
            return new OwnQuestions(
                    chosen,
                    refused.entrySet().stream()
                            .map(one -> new NotOffered(one.getKey(), one.getValue()))
                            .toList(),
                    criteria(),
                    dated());
        }

        private void lesserSanctions() {
            compared(
                    "How often gross misconduct ended in less than dismissal, compared",
                    Questions.LESSER_SANCTION_RATE_COMPARED);
            overTime(
                    "How often gross misconduct ended in less than dismissal, over time",
                    Questions.LESSER_SANCTION_RATE_OVER_TIME);
            String funnel = "How often gross misconduct ended in less than dismissal, forces against chance";
            if (own.size().forces() > 2) {
                add(funnel, Questions.LESSER_SANCTION_FUNNEL, List.of());
            } else {
                refused.put(funnel, "It compares forces, and needs three or more.");
            }
            if (own.ownSanctions()) {
                refused.put("Which lesser sanctions were given", OWN_SANCTIONS);
                refused.put("What was decided, by sanction", OWN_SANCTIONS);
            } else {
                add("Which lesser sanctions were given", Questions.LESSER_SANCTIONS_GIVEN, List.of());
                overTime("What was decided, over time", Questions.OUTCOMES_OVER_TIME);
                compared("What was decided, compared", Questions.OUTCOMES_COMPARED);
            }
        }

        private void recommendations() {
            if (stated("recommended_sanction", "Recommended against final sanctions") && own.fills("sanction")) {
                own("Recommended against final sanctions", RecommendedAgainstFinal.ofSanctions(own));
            }
            if (stated("recommended_finding", "Recommended against final findings")) {
                own("Recommended against final findings", RecommendedAgainstFinal.ofFindings(own));
            }
        }

        private void findings() {
            overTime("What was found, over time", Questions.FINDINGS_OVER_TIME);
        }

        private boolean stated(String column, String title) {
            if (!own.fills(column)) {
                refused.put(title, "Your mapping fills no column " + column + ".");
            }
            return own.fills(column);
        }

        private void own(String title, Question question) {
            chosen.add(new OnYourData(question, release, title, List.of(), notes.ofFiles()));
        }

        private void add(String title, Question question, List<Dimension> dimensions) {
            chosen.add(new OnYourData(question, release, title, dimensions, notes.of(question)));
        }

        private void overTime(String title, Question question) {
            if (dated()) {
                add(title, question, List.of());
            } else {
                refused.put(title, NO_DATES);
            }
        }

        private void compared(String title, Question question) {
            List<Dimension> stated = Dimensions.OF_CASES.stream()
                    .filter(dimension -> criteria().stream()
                            .anyMatch(criterion -> criterion.code().equals(dimension.code())))
                    .toList();
            add(title, question, stated);
        }

        private boolean dated() {
            return own.size().undated() < own.size().decisions();
        }

        /** Regions are those of England and Wales, and come with the force. */
        private List<Criterion> criteria() {
            boolean regions = !release.forces().regions().isEmpty();
            return Stream.of(Criterion.values())
                    .filter(criterion ->
                            criterion == Criterion.REGION ? regions : own.fills(COLUMNS.getOrDefault(criterion, "")))
                    .toList();
        }
    }
}
