package org.panelwatch.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void everyHeadingOfTheDocumentIsATermAndTheyAreInOrder() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("src/docs/glossary.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(Glossary.terms()).extracting(Glossary.Term::name).isEqualTo(headings);
        assertThat(headings).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
        assertThat(Glossary.terms()).extracting(Glossary.Term::meaning).allMatch(meaning -> meaning.endsWith("."));
        assertThat(Glossary.terms()).extracting(Glossary.Term::anchor).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheFirstPlaceOfATermIsMarkedAndTheLongestTermWins() {
        List<Glossary.Piece> pieces = Glossary.pieces(
                "Gross misconduct is graver than misconduct; gross misconduct hearings, misconduct hearings.");
        assertThat(pieces.stream().filter(piece -> piece.term().isPresent()).map(Glossary.Piece::words))
                .containsExactly("Gross misconduct", "misconduct", "misconduct hearings");
        assertThat(pieces.stream().map(Glossary.Piece::words).collect(Collectors.joining()))
                .isEqualTo(
                        "Gross misconduct is graver than misconduct; gross misconduct hearings, misconduct hearings.");
    }

    @Test
    void everydayWordsAreNotMarked() {
        assertThat(Glossary.pieces("The panel decided the case.")).hasSize(1);
    }

    @Test
    void aTermWithinAnotherWordIsNoTerm() {
        assertThat(Glossary.pieces("Unsanctioned, casework and panelling."))
                .singleElement()
                .satisfies(piece -> assertThat(piece.term()).isEmpty());
    }
}
