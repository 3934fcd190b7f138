package org.panelwatch.dataset.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts which forms of dates the cells of a column fit. */
final class LikelyDates {

    private static final int FIRST_YEAR = 1970;
    private static final int LONGEST = 20;
    private static final int MOST = 20_000;

    private record Candidate(String form, Pattern shape, DateForm dates) {}

    private static final List<Candidate> CANDIDATES = candidates(
            "yyyy-MM-dd",
            "d/M/yyyy",
            "M/d/yyyy",
            "d.M.yyyy",
            "d-M-yyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "d/M/yy",
            "M/d/yy",
            "yyyyMMdd",
            "MMMM yyyy",
            "MMM yyyy",
            "MMM-yy",
            "M/yyyy",
            "yyyy-MM",
            "yyyy");

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long looked;
    private long fitting;

    void see(String cell) {
        if (looked >= MOST) {
            return;
        }
        looked++;
        boolean fits = false;
        for (Candidate candidate : CANDIDATES) {
            if (cell.length() <= LONGEST
                    && candidate.shape.matcher(cell).matches()
                    && candidate
                            .dates
                            .parse(cell)
                            .filter(date -> Values.unlikely(date) == null)
                            .isPresent()) {
                counts.merge(candidate.form, 1L, Long::sum);
                fits = true;
            }
        }
        fitting += fits ? 1 : 0;
    }

    /** Whether nearly every cell is a date. */
    boolean likely() {
        return looked > 0 && fitting * 10 >= looked * 9;
    }

    /** Each form with how many cells it fits, the most frequent first. */
    Map<String, Long> counts() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** The forms to propose: each fits something, and of two that read one text as different days the better one. */
    List<String> forms() {
        List<String> forms = new ArrayList<>();
        for (String form : counts().keySet()) {
            if (forms.stream().noneMatch(other -> DateForm.order(other).equals(DateForm.order(form)))) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** Whether days and months cannot be told apart: both orders fit every cell of their form. */
    boolean ambiguous() {
        Map<String, Long> found = counts();
        return found.entrySet().stream()
                .anyMatch(one -> found.entrySet().stream()
                        .anyMatch(other -> !one.getKey().equals(other.getKey())
                                && DateForm.order(one.getKey()).equals(DateForm.order(other.getKey()))
                                && one.getValue().equals(other.getValue())));
    }

    private static List<Candidate> candidates(String... forms) {
        List<Candidate> candidates = new ArrayList<>();
        for (String form : forms) {
            candidates.add(new Candidate(form, shape(form), DateForm.of(form, FIRST_YEAR)));
        }
        return List.copyOf(candidates);
    }

    /** Spares most cells the formatter. */
    private static Pattern shape(String form) {
        String shape = form.replace(".", "\\.")
                .replaceAll("yyyy", "#4")
                .replaceAll("yy", "#2")
                .replaceAll("MMM+", "@")
                .replaceAll("MM|dd", "#2")
                .replaceAll("[dM]", "#1");
        return Pattern.compile(shape.replace("@", "[A-Za-z]{3,9}")
                .replace("#4", "\\d{4}")
                .replace("#2", "\\d{2}")
                .replace("#1", "\\d{1,2}"));
    }
}
