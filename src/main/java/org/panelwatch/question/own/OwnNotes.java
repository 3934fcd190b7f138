package org.panelwatch.question.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Question;
import org.panelwatch.release.OwnData;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;

/** What a visitor's mapping makes of the words of the files, as notes under figures. */
public record OwnNotes(OwnData own) {

    private static final int NAMED = 6;

    /** Under figures of ours: what counts as what. */
    public List<String> of(Question question) {
        List<String> notes = new ArrayList<>();
        boolean lesser = question.id().startsWith("lesser-sanction");
        if (own.ownFindings()) {
            notes.add(findings());
        }
        if (own.ownSanctions() && lesser) {
            notes.add("Counted with dismissal: %s. Counted as less: %s.".formatted(sanctions(true), sanctions(false)));
        }
        if (own.size().careerEnding() == 0 && (lesser || question.id().startsWith("outcomes"))) {
            notes.add("No row of the files states a sanction that ended a career"
                    + (lesser ? ", so that every stated one counts as less." : "."));
        }
        notes.addAll(ofFiles());
        return notes;
    }

    /** Under all figures: which rows are no decisions. */
    public List<String> ofFiles() {
        long rows = own.size().withoutFinding().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        List<String> why = own.size().withoutFinding().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> OwnWords.reason(reason.getValue(), reason.getKey()))
                .toList();
        return rows == 0
                ? List.of()
                : List.of("%s of the files %s no finding and %s not counted: %s."
                        .formatted(
                                Wording.count(rows, "row", "rows"),
                                rows == 1 ? "has" : "have",
                                rows == 1 ? "is" : "are",
                                English.list(why)));
    }

    /** "'Sustained' counts as gross misconduct, 'Minor breach' as misconduct and 'Unfounded' as not proven." */
    private String findings() {
        Map<Finding, List<String>> labels = new EnumMap<>(Finding.class);
        own.findings()
                .values()
                .forEach(step -> labels.computeIfAbsent(step.countsAs(), finding -> new ArrayList<>())
                        .add("'" + step.label() + "'"));
        List<String> parts = labels.entrySet().stream()
                .map(finding -> named(finding.getValue()) + " as "
                        + English.lower(finding.getKey().label()))
                .toList();
        return "Your mapping counts " + English.list(parts) + ".";
    }

    private String sanctions(boolean endsCareer) {
        List<String> labels = own.sanctions().values().stream()
                .filter(step -> step.endsCareer() == endsCareer)
                .map(step -> "'" + step.label() + "'")
                .toList();
        return labels.isEmpty() ? "nothing" : named(labels);
    }

    private static String named(List<String> labels) {
        return labels.size() <= NAMED
                ? English.list(labels)
                : English.list(Stream.concat(
                                labels.stream().limit(NAMED),
                                Stream.of(Wording.number(labels.size() - NAMED) + " others"))
                        .toList());
    }
}
