package org.panelwatch.view.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panelwatch.dataset.DataColumn;
import org.panelwatch.dataset.DataFile;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Scales;
import org.panelwatch.dataset.mapping.TargetColumn;
import org.panelwatch.vocabulary.Forces;

/** The columns that a mapping can fill, and their codes, in words for people. */
final class OurColumns {

    /** @param meaning what to look for in a file, in a sentence */
    record Words(String name, String label, String meaning) {}

    /** Shown whether they are filled or not. */
    static final Set<String> ALWAYS = Set.of("force", "decided_on", "finding", "sanction", "conduct", "rank");

    private static final Map<String, Words> ALL = all();
    private static final Map<String, Map<String, String>> CODES = codes();

    private OurColumns() {}

    static List<Words> list() {
        return List.copyOf(ALL.values());
    }

    static Words of(String name) {
        return ALL.getOrDefault(name, new Words(name, name.replace('_', ' '), ""));
    }

    /** The label of a column of ours; any other name as it is. */
    static String labelled(String name) {
        return ALL.containsKey(name) ? of(name).label() : name;
    }

    /** The codes that a column takes in a mapping, each in words, in the order in which people should see them. */
    static Map<String, String> codes(String name, Mapping mapping, Forces forces) {
        TargetColumn target = TargetColumn.named(name).orElseThrow();
        Map<String, String> labels = new LinkedHashMap<>();
        switch (target.holds()) {
            case FINDING -> mapping.scales().findings().forEach((code, step) -> labels.put(code, step.label()));
            case SANCTION -> mapping.scales().sanctions().forEach((code, step) -> labels.put(code, step.label()));
            case FORCE -> {
                labels.putAll(mapping.forces());
                forces.all().forEach(force -> labels.put(force.code(), force.name()));
            }
            case CODE ->
                target.codes()
                        .forEach(code -> labels.put(
                                code,
                                CODES.getOrDefault(name, Map.of())
                                        .getOrDefault(code, code.equals("yes") ? "Yes" : "No")));
            case DATE, MONTHS, TEXT -> {}
        }
        return labels;
    }

    /** Whether a column stands on our own scale, where it stands on one. */
    static boolean onOurScale(String name, Mapping mapping) {
        return switch (TargetColumn.named(name).orElseThrow().holds()) {
            case FINDING -> mapping.scales().findings().equals(Scales.OUR_FINDINGS);
            case SANCTION -> mapping.scales().sanctions().equals(Scales.OUR_SANCTIONS);
            default -> true;
        };
    }

    private static Map<String, Map<String, String>> codes() {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        for (DataColumn column : DataFile.HEARINGS.described()) {
            codes.put(column.name(), column.values());
        }
        return codes;
    }

    private static Map<String, Words> all() {
        Map<String, Words> all = new LinkedHashMap<>();
        put(all, "force", "Force", "The police force or department of the officer.");
        put(all, "decided_on", "Decided on", "The day, month or year of the decision. Never the day of the complaint.");
        put(
                all,
                "finding",
                "Finding",
                "What the panel or investigation found. Figures of lesser sanctions are shares of gross misconduct.");
        put(all, "sanction", "Sanction", "What was imposed. Figures of lesser sanctions need it.");
        put(all, "conduct", "Conduct", "What the officer was said to have done.");
        put(all, "rank", "Rank", "The rank of the officer at the time.");
        put(all, "service_status", "Service status", "Whether the officer was serving or had left.");
        put(all, "proceeding", "Proceeding", "Which kind of hearing or meeting it was.");
        put(all, "chair", "Chair", "Who chaired the panel.");
        put(all, "sanction_months", "Months", "How many months a warning lasts.");
        put(
                all,
                "recommended_finding",
                "Recommended finding",
                "What a board or reviewer recommended before the final finding.");
        put(
                all,
                "recommended_sanction",
                "Recommended sanction",
                "What a board or reviewer recommended before the final sanction.");
        put(all, "complained_on", "Complained on", "The day of the complaint, where that is the only date.");
        put(all, "unit", "Unit", "The unit, district or station within the force.");
        put(all, "left_service", "Left the service", "Whether the officer left before the end.");
        put(all, "reinstated", "Reinstated", "Whether the officer came back after an appeal.");
        put(all, "hearing_id", "Reference", "What tells the rows apart.");
        put(all, "joint_with", "Decided together with", "The reference of the first officer of one panel.");
        put(all, "reconsiders", "Reconsiders", "The reference of an earlier decision of the same case.");
        put(all, "found_through", "Found through", "How the decision became known.");
        put(all, "source_kind", "Who reported it", "Which kind of publisher reported the decision.");
        put(all, "source_publisher", "Publisher", "Who published the page that states it.");
        put(all, "source_url", "Web address", "Where that page stands.");
        put(all, "source_date", "Date of the page", "When it was published.");
        put(all, "note", "Note", "Up to 200 characters that name nobody.");
        return all;
    }

    private static void put(Map<String, Words> all, String name, String label, String meaning) {
        all.put(name, new Words(name, label, meaning));
    }
}
