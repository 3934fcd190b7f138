package org.panelwatch.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts decisions into cases, and the decisions of a case into the order in which they take effect. */
final class Journeys {

    private static final Comparator<Decision> BY_DATE = Comparator.comparing(
                    (Decision decision) -> decision.decidedOn().last())
            .thenComparing(Decision::id);

    private final Map<String, Decision> byId = new LinkedHashMap<>();
    private final Map<String, Decision.AtHearing> firstHearings = new LinkedHashMap<>();

    private Journeys(Collection<? extends Decision> decisions) {
        decisions.forEach(decision -> byId.put(decision.id(), decision));
    }

    /**
     * One journey for each first hearing among the decisions.
     *
     * @throws IllegalStateException where a decision follows one that is not there, or itself
     */
    static List<Journey> of(Collection<? extends Decision> decisions) {
        return new Journeys(decisions).journeys();
    }

    private List<Journey> journeys() {
        Map<String, List<Decision>> cases = new LinkedHashMap<>();
        for (Decision decision : byId.values()) {
            String caseId = firstHearing(decision).id();
            cases.computeIfAbsent(caseId, id -> new ArrayList<>()).add(decision);
        }
        return cases.values().stream().map(this::inOrder).map(Journey::new).toList();
    }

    private Decision.AtHearing firstHearing(Decision decision) {
        List<Decision> path = new ArrayList<>();
        Decision at = decision;
        while (!firstHearings.containsKey(at.id())) {
            path.add(at);
            if (at instanceof Decision.AtHearing hearing && hearing.follows() == null) {
                firstHearings.put(hearing.id(), hearing);
            } else if (path.size() > byId.size()) {
                throw new IllegalStateException(
                        "The decisions around " + decision.id() + " follow each other in a circle");
            } else {
                at = followed(at);
            }
        }
        Decision.AtHearing first = firstHearings.get(at.id());
        path.forEach(passed -> firstHearings.put(passed.id(), first));
        return first;
    }

    private Decision followed(Decision decision) {
        Decision followed = byId.get(decision.follows());
        if (followed == null) {
            throw new IllegalStateException(decision.id() + " follows " + decision.follows() + ", which is not there");
        }
        return followed;
    }

    /** By the end of the stated date; but never before a decision that it waits for. */
    private List<Decision> inOrder(List<Decision> decisions) {
        List<Decision> left = new ArrayList<>(decisions);
        left.sort(BY_DATE);
        List<Decision> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!left.isEmpty()) {
            Decision next = left.stream()
                    .filter(decision -> placed.containsAll(waitsFor(decision, decisions)))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            placed.add(next.id());
            ordered.add(next);
        }
        return ordered;
    }

    /**
     * What it follows; and for a hearing that decides again, whatever sent the same hearing back at a date that does
     * not surely lie after it.
     */
    private Set<String> waitsFor(Decision decision, List<Decision> decisions) {
        String follows = decision.follows();
        if (follows == null) {
            return Set.of();
        }
        Set<String> earlier = new HashSet<>(Set.of(follows));
        if (decision instanceof Decision.AtHearing) {
            decisions.stream()
                    .filter(other -> other instanceof Decision.OnAppeal appeal && appeal.sendsBack())
                    .filter(appeal -> !decision.decidedOn().surelyBefore(appeal.decidedOn()))
                    .filter(appeal -> challengedHearing(appeal).id().equals(follows))
                    .forEach(appeal -> earlier.add(appeal.id()));
        }
        return earlier;
    }

    private Decision challengedHearing(Decision appeal) {
        Decision at = appeal;
        while (at instanceof Decision.OnAppeal) {
            at = followed(at);
        }
        return at;
    }
}
