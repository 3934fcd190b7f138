package org.panelwatch.dataset;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one probably stands for. */
public final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /** The word nearest to {@code text}, where one is near enough to be a likely slip. */
    public static Optional<String> nearest(String text, Collection<String> words) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, plain.length() / 4) + 1;
        for (String word : words) {
            int distance = distance(plain, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters must be added, dropped or changed to turn one word into the other. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
