package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.Rate;
import org.panelwatch.question.index.Questions;
import org.panelwatch.reference.ReferenceSelections;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.selection.Unit;

/** What figures say, for a hundred and twenty selections drawn at random. */
class SentencesTest {

    private static final Pattern WRONG_NUMBER = Pattern.compile(
            "\\b1 (?:reported |publicly known )?(officers|panels|decisions|challenges|cases|lesser sanctions|publishers)\\b|\\b1 were\\b"
                    + "|\\b(?!(?:19|20)\\d\\d )(0|[2-9]|\\d{2,}) (was|officer|panel|decision|challenge)\\b");
    private static final Pattern COUNTS = Pattern.compile("^Of ([\\d,]+) .*?, ([\\d,]+) \\(");

    private static final List<Question> COUNTED = List.of(
            Questions.OUTCOMES_OVER_TIME, Questions.LESSER_SANCTION_RATE_OVER_TIME, Questions.REVERSALS_COMPARED);

    private record Said(Question question, Selection selection, Figure figure) {

        long n() {
            return Shipped.sum(figure, question == Questions.OUTCOMES_OVER_TIME ? "count" : "n");
        }

        List<String> words() {
            return Stream.concat(
                            Stream.of(figure.title(), figure.subtitle(), figure.sentence()), figure.notes().stream())
                    .toList();
        }
    }

    private static List<Said> said = List.of();

    @BeforeAll
    static void say() {
        said = ReferenceSelections.random(Shipped.release().forces(), 60, 5).parallelStream()
                .flatMap(selection -> Questions.all().stream()
                        .map(question -> new Said(question, selection, Shipped.figure(question, selection))))
                .toList();
    }

    private static Stream<Said> said() {
        return said.stream();
    }

    /** What was said by the figures whose sentence begins with the whole and the part that their rows add up to. */
    private static Stream<Said> counted() {
        return said().filter(said -> COUNTED.contains(said.question()));
    }

    @Test
    void everySelectionIsAnsweredInPlainEnglish() {
        assertThat(said().flatMap(said -> said.words().stream()
                        .filter(words -> !plain(words))
                        .map(words -> said.question().id() + ": " + words)))
                .isEmpty();
    }

    private static boolean plain(String words) {
        return !words.isBlank()
                && words.equals(words.strip())
                && Stream.of("  ", "_", "null", " ,", " .", "..", "()", "NaN", "[", "]")
                        .noneMatch(words::contains)
                && !WRONG_NUMBER.matcher(words).find();
    }

    @Test
    void belowTenNoPercentageIsPrintedAndAnEmptyAnswerHasNoNumber() {
        counted().filter(said -> said.n() < Rate.SMALL).forEach(said -> {
            assertThat(said.figure().title() + said.figure().sentence())
                    .as(said.selection().toString())
                    .doesNotContain("%", "one in");
            if (said.n() == 0) {
                assertThat(said.figure().isEmpty()).isTrue();
                assertThat(said.figure().sentence()).startsWith("No ");
            }
        });
    }

    @Test
    void aSentenceCountsWhatItsRowsCount() {
        counted()
                .filter(said -> said.n() > 0 && said.question() != Questions.OUTCOMES_OVER_TIME)
                .forEach(said -> {
                    String hits = said.question() == Questions.REVERSALS_COMPARED ? "allowed" : "lesser";
                    Matcher counts = COUNTS.matcher(said.figure().sentence());
                    assertThat(counts.find()).as(said.figure().sentence()).isTrue();
                    assertThat(List.of(number(counts.group(1)), number(counts.group(2))))
                            .as(said.figure().sentence())
                            .containsExactly(said.n(), Shipped.sum(said.figure(), hits));
                });
    }

    @Test
    void thePartsThatTheOutcomesSentenceNamesAddUp() {
        Pattern parts =
                Pattern.compile("^Of ([\\d,]+) officers? .*, gross misconduct was found against (\\S+), misconduct"
                        + " against (\\S+), and nothing was proven against (\\S+); ([\\d,]+) \\(");
        counted()
                .filter(said -> said.n() > 0
                        && said.question() == Questions.OUTCOMES_OVER_TIME
                        && said.selection().unit() == Unit.OFFICER)
                .forEach(said -> {
                    Matcher counts = parts.matcher(said.figure().sentence());
                    assertThat(counts.find()).as(said.figure().sentence()).isTrue();
                    assertThat(number(counts.group(1)))
                            .as(said.figure().sentence())
                            .isEqualTo(said.n())
                            .isEqualTo(number(counts.group(2)) + number(counts.group(3)) + number(counts.group(4)));
                    assertThat(number(counts.group(5))).isEqualTo(careersEnded(said.figure()));
                });
    }

    @Test
    void aSentenceSaysWhatItsFiltersLeaveOut() {
        counted().filter(said -> said.n() > 0).forEach(said -> {
            SelectionWords words =
                    new SelectionWords(said.selection(), Shipped.release().forces());
            assertThat(said.figure().sentence()).contains("(" + words.scope());
        });
    }

    private static long careersEnded(Figure figure) {
        List<String> ended =
                List.of("dismissed", "would_have_been_dismissed", "required_to_resign", "misconduct_career_ended");
        return figure.rows().stream()
                .filter(row ->
                        figure.cell(row, "outcome") instanceof Cell.Word(var word) && ended.contains(word.code()))
                .mapToLong(row -> ((Cell.Count) figure.cell(row, "count")).value())
                .sum();
    }

    private static long number(String digits) {
        return digits.equals("none") ? 0 : Long.parseLong(digits.replace(",", ""));
    }
}
