package org.panelwatch.dataset.mapping;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.PartialDate;

/** Turns foreign cells into those of one of our columns, by the rules of its mapping. */
final class Placing {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_WORD = 200;

    private final TargetColumn target;
    private final ColumnMapping column;
    private final Scales scales;
    private final Map<String, Missing> missing = new HashMap<>();
    private final Set<String> codes;
    private final Map<Pattern, String> patterns = new LinkedHashMap<>();
    private final List<DateForm> dates;
    private final Map<String, Placed> remembered = new HashMap<>();

    Placing(TargetColumn target, ColumnMapping column, Mapping mapping, Set<String> forces) {
        this.target = target;
        this.column = column;
        this.scales = mapping.scales();
        missing.putAll(mapping.missing());
        missing.putAll(column.missing());
        codes = target.codes(scales, forces);
        column.words().patterns().forEach((pattern, code) -> patterns.put(Patterns.compile(pattern), code));
        dates = column.dates().stream()
                .map(form -> DateForm.of(form, column.firstYear()))
                .toList();
    }

    TargetColumn target() {
        return target;
    }

    /** The cells that one foreign cell makes: one, or one for each row where its words make rows of their own. */
    Placed place(String words) {
        if (words.length() > LONGEST_WORD) {
            return new Placed(parts(words));
        }
        Placed known = remembered.get(words);
        if (known == null) {
            known = new Placed(parts(words));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(words, known);
            }
        }
        return known;
    }

    private List<MappedCell> parts(String words) {
        Split split = column.split();
        if (split == null || !words.contains(split.separator())) {
            return List.of(placed(words));
        }
        List<MappedCell> parts = new ArrayList<>();
        for (String part : words.split(java.util.regex.Pattern.quote(split.separator()))) {
            if (!part.isBlank()) {
                parts.add(placed(part.strip()));
            }
        }
        if (parts.isEmpty()) {
            return List.of(MappedCell.without(Missing.NOT_STATED, words));
        }
        return switch (split.take()) {
            case ONE_ROW_EACH -> parts;
            case MOST_SEVERE -> List.of(mostSevere(parts, words));
        };
    }

    /** A part that no rule places may be the most severe, so nothing is taken then. */
    private MappedCell mostSevere(List<MappedCell> parts, String words) {
        MappedCell most = parts.getFirst();
        for (MappedCell part : parts) {
            if (part.missing() == Missing.UNPLACED) {
                return MappedCell.without(Missing.UNPLACED, words);
            }
            boolean more = !most.stated() || scales.rank(part.value()) > scales.rank(most.value());
            most = part.stated() && more ? part : most;
        }
        return new MappedCell(most.value(), words, most.missing());
    }

    private MappedCell placed(String words) {
        Optional<String> ruled = words.length() > LONGEST_WORD ? Optional.empty() : ruled(words);
        if (ruled.isPresent()) {
            return coded(ruled.get(), words);
        }
        Missing meaning = missing.get(words);
        if (meaning != null || words.isBlank()) {
            return MappedCell.without(meaning == null ? Missing.NOT_STATED : meaning, words);
        }
        String value = target.holds() == TargetColumn.Holds.DATE ? date(words) : target.coded() ? code(words) : words;
        boolean fits = value != null && (target.coded() || Values.complaint(target, value) == null);
        return value == null || !fits ? MappedCell.without(Missing.UNPLACED, words) : MappedCell.of(value, words);
    }

    private Optional<String> ruled(String words) {
        WordRules rules = column.words();
        String exact = rules.exact().get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        String folded = rules.folded().isEmpty() ? null : rules.folded().get(Folded.of(words));
        if (folded != null) {
            return Optional.of(folded);
        }
        return patterns.entrySet().stream()
                .filter(pattern -> pattern.getKey().matches(words))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a rule says: a code, or why there is none. */
    private static MappedCell coded(String code, String words) {
        return MissingWords.MEANINGS.stream()
                .filter(meaning -> meaning.code().equals(code))
                .findFirst()
                .map(meaning -> MappedCell.without(meaning, words))
                .orElseGet(() -> MappedCell.of(code, words));
    }

    /** A cell that is one of our codes already stands for itself where the column has no rules. */
    private @Nullable String code(String words) {
        return column.words().isEmpty() && codes.contains(words) ? words : null;
    }

    private @Nullable String date(String words) {
        if (dates.isEmpty()) {
            return words;
        }
        for (DateForm form : dates) {
            Optional<PartialDate> date = form.parse(words.strip());
            if (date.isPresent()) {
                return date.get().toString();
            }
        }
        return null;
    }
}
