package org.panelwatch.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate.Precision;

/**
 * Which rows of appeals are one decision on several officers: rows that share a citation; or rows that share a forum, a
 * date known to the day or month, and the panel that had decided the officers together.
 */
final class SharedDecisions {

    private final Map<String, String> leader = new TreeMap<>();

    private SharedDecisions() {}

    /**
     * For each appeal_id the least appeal_id of the same decision.
     *
     * @param panelOf the panel whose decision on several officers an appeal goes back to, or nothing
     */
    static Map<String, String> of(
            List<Decision.OnAppeal> appeals, Function<Decision.OnAppeal, @Nullable String> panelOf) {
        SharedDecisions shared = new SharedDecisions();
        Map<List<String>, String> firstWith = new HashMap<>();
        for (Decision.OnAppeal appeal : appeals) {
            shared.leader.put(appeal.id(), appeal.id());
            String citation = appeal.citation();
            if (citation != null) {
                shared.join(appeal.id(), firstWith.computeIfAbsent(List.of(citation), key -> appeal.id()));
            }
            String panel = panelOf.apply(appeal);
            if (panel != null && appeal.decidedOn().precision() != Precision.YEAR) {
                List<String> sitting =
                        List.of(appeal.forum().code(), appeal.decidedOn().toString(), panel);
                shared.join(appeal.id(), firstWith.computeIfAbsent(sitting, key -> appeal.id()));
            }
        }
        Map<String, String> decisions = new TreeMap<>();
        shared.leader.keySet().forEach(id -> decisions.put(id, shared.leaderOf(id)));
        return decisions;
    }

    private void join(String one, String other) {
        String a = leaderOf(one);
        String b = leaderOf(other);
        if (a.compareTo(b) < 0) {
            leader.put(b, a);
        } else {
            leader.put(a, b);
        }
    }

    private String leaderOf(String id) {
        String at = id;
        for (String next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
            at = next;
        }
        return at;
    }
}
