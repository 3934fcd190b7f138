package org.panelwatch.dataset.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well the name of a foreign column fits one of ours. */
final class LikelyColumns {

    private static final int WHOLE = 100;
    private static final int PART = 50;

    private static final Map<String, List<String>> NAMES = names();

    private LikelyColumns() {}

    /** Our columns that have likely names, the most important first. */
    static List<String> ours() {
        return List.copyOf(NAMES.keySet());
    }

    /** 0 for no likeness, 100 for a name that says just that. */
    static int fit(String ours, String foreign) {
        String name = words(foreign);
        int best = 0;
        for (String likely : NAMES.getOrDefault(ours, List.of())) {
            if (name.equals(likely)) {
                return WHOLE;
            }
            if ((" " + name + " ").contains(" " + likely + " ")) {
                best = Math.max(best, PART + likely.length());
            }
        }
        return Math.min(best, WHOLE - 1);
    }

    /** How many of every hundred cells of a column surely hold codes of ours. */
    static int share(TargetColumn column, Map<String, String> labels, Map<String, Long> words) {
        long all = words.values().stream().mapToLong(Long::longValue).sum();
        long placed = words.entrySet().stream()
                .filter(word -> code(column, labels, word.getKey()).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : (int) (100 * placed / all);
    }

    /** The codes of a column of ours, each with its name. */
    static Map<String, String> labels(TargetColumn column, Set<String> forces) {
        Map<String, String> labels = new LinkedHashMap<>();
        switch (column.holds()) {
            case FINDING -> labels.putAll(Scales.OURS.findingLabels());
            case SANCTION -> labels.putAll(Scales.OURS.sanctionLabels());
            case FORCE -> forces.forEach(code -> labels.put(code, code + " police"));
            case CODE, DATE, MONTHS, TEXT -> column.codes().forEach(code -> labels.put(code, code));
        }
        return labels;
    }

    private static String words(String name) {
        return Folded.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The code that a word surely stands for: the code itself, its label, or a usual short form of it. */
    static Optional<String> code(TargetColumn column, Map<String, String> labels, String word) {
        String plain = words(word);
        String usual = USUAL.getOrDefault(
                        column.holds() == TargetColumn.Holds.CODE
                                ? column.name()
                                : column.holds().name(),
                        Map.of())
                .getOrDefault(plain, "");
        return labels.entrySet().stream()
                .filter(code -> words(code.getKey()).equals(plain)
                        || words(code.getValue()).equals(plain)
                        || code.getKey().equals(usual))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static final Map<String, Map<String, String>> USUAL = Map.of(
            "SANCTION",
            Map.of(
                    "dismissal", "dismissed",
                    "dismissed without notice", "dismissed",
                    "dismissal without notice", "dismissed",
                    "no action", "no_further_action",
                    "nfa", "no_further_action",
                    "reduced in rank", "reduction_in_rank",
                    "requirement to resign", "required_to_resign"),
            "rank",
            Map.of(
                    "pc", "constable",
                    "police constable", "constable",
                    "ps", "sergeant",
                    "sgt", "sergeant",
                    "police sergeant", "sergeant",
                    "insp", "inspector",
                    "police staff", "staff",
                    "special", "special_constable"));

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        put(names, "finding", "finding, findings, disposition, level of finding, finding of the panel, adjudication");
        put(
                names,
                "sanction",
                "sanction, outcome, discipline, disciplinary findings, disciplinary outcome, disciplinary action, penalty, "
                        + "action taken, result");
        put(names, "force", "force, police force, name of force, agency, department, police department");
        put(
                names,
                "decided_on",
                "decided on, date of decision, decision date, date of hearing, hearing date, outcome date, date of outcome, "
                        + "date finalised, finalised, date concluded, date closed, closed date");
        put(
                names,
                "conduct",
                "conduct, allegation, allegations, allegations investigated, allegation type, misconduct type, breach, "
                        + "standard breached, nature of misconduct, nature of allegation, offence");
        put(names, "rank", "rank, officer rank, rank of officer, grade, job title");
        put(names, "proceeding", "proceeding, type of hearing, hearing type, type of proceedings");
        put(names, "service_status", "service status, employment status");
        put(
                names,
                "hearing_id",
                "hearing id, case id, case number, case reference, case ref, reference number, reference, ref, "
                        + "complaint id, complaint number, unique id");
        put(names, "sanction_months", "months, length in months, duration in months");
        put(
                names,
                "complained_on",
                "complained on, date received, date of complaint, complaint date, date reported, date recorded");
        put(names, "unit", "unit, assigned unit, division, station, precinct, district, bcu, command");
        put(names, "recommended_finding", "recommended finding");
        put(names, "recommended_sanction", "recommended sanction, recommended penalty, recommended discipline");
        put(names, "left_service", "left service, left the service, left force, left the force");
        put(names, "reinstated", "reinstated");
        put(names, "source_url", "source url, url, link");
        return names;
    }

    private static void put(Map<String, List<String>> names, String ours, String likely) {
        names.put(ours, List.of(likely.toLowerCase(Locale.ROOT).split(", ")));
    }
}
