package org.panelwatch.question.official;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.English;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.Forum;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;

/** A word by which a published figure is split: one of ours where ours has the same code, else the publisher's. */
record Term(String code, String label) implements Coded {

    private static final List<Function<String, Optional<? extends Coded>>> OURS = List.of(
            code -> Coded.parse(Proceeding.class, code),
            code -> Coded.parse(Finding.class, code),
            code -> Coded.parse(Sanction.class, code),
            code -> Coded.parse(Rank.class, code),
            code -> Coded.parse(Conduct.class, code),
            code -> Coded.parse(Forum.class, code));

    private static final Map<String, String> LABELS = Map.of(
            "home_secretary", "Home Secretary",
            "powers_policies_procedures", "Powers, policies and procedures",
            "sexual", "Sexual offence or misconduct",
            "recordable_conduct", "Recordable conduct matter");

    /** Nothing where the source does not split by it. */
    static @Nullable Coded of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return OURS.stream()
                .flatMap(ours -> ours.apply(code).stream())
                .map(Coded.class::cast)
                .findFirst()
                .orElseGet(() -> new Term(code, LABELS.getOrDefault(code, English.capital(code.replace('_', ' ')))));
    }

    static String label(String code) {
        Coded word = of(code);
        return word == null ? "" : word.label();
    }
}
