package org.panelwatch.question.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds things by words. Every word that is typed must begin a word of the thing's name or detail; capitals, accents and
 * punctuation do not matter.
 */
public final class Search {

    /** What is typed beyond these is not looked at. */
    public static final int LONGEST = 100;

    private static final int WORDS = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How well a thing fits, the best first. */
    private enum Fit {
        WHOLE_NAME,
        WHOLE_WORDS_OF_NAME,
        BEGINNING_OF_NAME,
        WORDS_OF_NAME,
        DETAIL
    }

    private record Indexed(Findable thing, List<String> name, List<String> all) {

        static Indexed of(Findable thing) {
            return new Indexed(thing, words(thing.name()), words(thing.name() + " " + thing.detail()));
        }
    }

    private record Hit(Findable thing, Fit fit) {}

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::fit)
            .thenComparing(hit -> hit.thing().kind())
            .thenComparing(hit -> hit.thing().name().length())
            .thenComparing(hit -> hit.thing().name());

    private final List<Indexed> things;

    public Search(List<Findable> things) {
        this.things = things.stream().map(Indexed::of).toList();
    }

    /**
     * What fits, by its kind, the kind of the best fit first.
     *
     * @param most of one kind
     * @return nothing where nothing is typed
     */
    public Map<Findable.Kind, List<Findable>> find(String typed, int most) {
        List<String> words = words(typed.substring(0, Math.min(LONGEST, typed.length()))).stream()
                .limit(WORDS)
                .toList();
        Map<Findable.Kind, List<Findable>> found = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            hits(words).forEach(hit -> {
                List<Findable> kind = found.computeIfAbsent(hit.thing().kind(), first -> new ArrayList<>());
                if (kind.size() < most) {
                    kind.add(hit.thing());
                }
            });
        }
        return found;
    }

    private Stream<Hit> hits(List<String> words) {
        return things.stream()
                .flatMap(thing -> fit(thing, words).map(fit -> new Hit(thing.thing(), fit)).stream())
                .sorted(BEST_FIRST);
    }

    private static Optional<Fit> fit(Indexed thing, List<String> words) {
        if (!begins(words, thing.all())) {
            return Optional.empty();
        }
        List<String> name = thing.name();
        if (name.equals(words)) {
            return Optional.of(Fit.WHOLE_NAME);
        }
        if (name.containsAll(words)) {
            return Optional.of(Fit.WHOLE_WORDS_OF_NAME);
        }
        if (!begins(words, name)) {
            return Optional.of(Fit.DETAIL);
        }
        return Optional.of(
                String.join(" ", name).startsWith(String.join(" ", words)) ? Fit.BEGINNING_OF_NAME : Fit.WORDS_OF_NAME);
    }

    private static boolean begins(List<String> words, List<String> of) {
        return words.stream().allMatch(word -> of.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** In small letters without accents: "[2025] EWCA Civ 27" is 2025, ewca, civ, 27. */
    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
