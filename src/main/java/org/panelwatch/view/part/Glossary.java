package org.panelwatch.view.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms of the field with their meanings, from the project's own document. */
public final class Glossary {

    private static final Pattern ENTRY = Pattern.compile("^## (.+)\n\n(.+)$", Pattern.MULTILINE);
    private static final List<Term> TERMS = read();

    /** Words that everybody reads as they are meant: explained on the page of terms, not marked in every text. */
    private static final Set<String> EVERYDAY =
            Set.of("Allowed", "Case", "Challenge", "Dismissed", "Finding", "High Court", "Panel");

    private static final Pattern ANY = any();

    private Glossary() {}

    /** @param meaning one paragraph */
    public record Term(String name, String meaning) {

        /** Its place on the glossary page. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** A piece of a text: plain words, or words that are a term. */
    record Piece(String words, Optional<Term> term) {}

    /** In alphabetical order. */
    public static List<Term> terms() {
        return TERMS;
    }

    /** The text in its pieces; only the first place of a term is marked, and the longest term wins. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<Term> marked = new ArrayList<>();
        int done = 0;
        for (MatchResult found : ANY.matcher(text).results().toList()) {
            Term term = term(found.group(1));
            if (!marked.contains(term)) {
                marked.add(term);
                pieces.add(new Piece(text.substring(done, found.start()), Optional.empty()));
                pieces.add(new Piece(found.group(), Optional.of(term)));
                done = found.end();
            }
        }
        pieces.add(new Piece(text.substring(done), Optional.empty()));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    private static Term term(String words) {
        return TERMS.stream()
                .filter(term -> term.name().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<Term> read() {
        try (InputStream file = Glossary.class.getResourceAsStream("/docs/glossary.md")) {
            if (file == null) {
                throw new IllegalStateException("The glossary is missing from the application");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ENTRY.matcher(text)
                    .results()
                    .map(entry -> new Term(entry.group(1), entry.group(2)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern any() {
        String names = TERMS.stream()
                .map(Term::name)
                .filter(name -> !EVERYDAY.contains(name))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + names + ")(?:s|es)?\\b", Pattern.CASE_INSENSITIVE);
    }
}
