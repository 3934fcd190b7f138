package org.panelwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panelwatch.vocabulary.AppealId;
import org.panelwatch.vocabulary.HearingId;

/** What is looked at letter by letter, against the patterns that say the same, on texts made up at random. */
class FormsTest {

    private static final int TEXTS = 200_000;

    @Test
    void idsAreWhatTheirPatternSays() {
        String[] pieces = {"appeal", "kent", "_", "-", "-", "-", "2021", "001", "1", "A", "é", "٣", "", "2021-001"};
        agree(
                pieces,
                HearingId::isWritten,
                Pattern.compile("[a-z][a-z_]*-\\d{4}-\\d{3,}").asMatchPredicate());
        agree(
                pieces,
                AppealId::isWritten,
                Pattern.compile("appeal-\\d{4}-\\d{3,}").asMatchPredicate());
    }

    @Test
    void addressesAreWhatTheirPatternSays() {
        String[] pieces = {
            "https", "http", "://", "://", "a.b-c", "ü", ":", "80", "/", "?", "#", " ", "\u2003", "x", "!"
        };
        Predicate<String> start = text -> Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?(?![^/?#])")
                .matcher(text)
                .lookingAt();
        agree(pieces, AddressForm::isWhole, start.and(text -> text.chars().noneMatch(Character::isWhitespace)));
    }

    private static void agree(String[] pieces, Predicate<String> ours, Predicate<String> pattern) {
        SplittableRandom random = new SplittableRandom(3986);
        int fit = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : pieces[0] + pieces[3]);
            for (int more = random.nextInt(6); more > 0; more--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            boolean fits = pattern.test(text.toString());
            fit += fits ? 1 : 0;
            assertThat(ours.test(text.toString())).as(text.toString()).isEqualTo(fits);
        }
        assertThat(fit).isGreaterThan(TEXTS / 1000);
    }
}
