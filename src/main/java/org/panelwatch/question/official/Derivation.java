package org.panelwatch.question.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.figure.Rate;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.Intervals;
import org.panelwatch.vocabulary.CodedConstant;

/**
 * A published share of gross misconduct that ended in less than dismissal, and the published counts that make it. Where
 * the whole was published, those not dismissed are the whole less those dismissed; otherwise the parts are published and
 * the whole is their sum.
 */
enum Derivation implements CodedConstant {
    IOPC_2018_2021(
            "Watchdog cases, April 2018 to March 2021",
            "Officers and staff after the IOPC's independent investigations; those who had left first count as not dismissed",
            false,
            List.of(CountKey.watchdog("2018-04-01", "2021-03-31", "all")),
            List.of(CountKey.watchdog("2018-04-01", "2021-03-31", "dismissed")),
            List.of()),
    IOPC_2018_2021_SERVING(
            "Watchdog cases, April 2018 to March 2021, without those who had left",
            "Officers and staff after the IOPC's independent investigations whose sanction was published",
            false,
            List.of(),
            List.of(CountKey.watchdog("2018-04-01", "2021-03-31", "dismissed")),
            List.of(
                    CountKey.watchdog("2018-04-01", "2021-03-31", "final_written_warning"),
                    CountKey.watchdog("2018-04-01", "2021-03-31", "written_warning"),
                    CountKey.watchdogOther("2018-04-01", "2021-03-31"))),
    IOPC_2020_2021(
            "Watchdog cases, year ending March 2021",
            "Officers and staff after the IOPC's independent investigations; those who had left first count as not dismissed",
            false,
            List.of(CountKey.watchdog("2020-04-01", "2021-03-31", "all")),
            List.of(CountKey.watchdog("2020-04-01", "2021-03-31", "dismissed")),
            List.of()),
    IOPC_2022_2023(
            "Watchdog cases, year ending March 2023",
            "Officers and staff after the IOPC's independent investigations; first edition, since published again",
            false,
            List.of(CountKey.watchdog("2022-04-01", "2023-03-31", "all")),
            List.of(CountKey.watchdog("2022-04-01", "2023-03-31", "dismissed")),
            List.of()),
    HOME_OFFICE_2023_2024(
            "All cases, year ending March 2024",
            "Officers in cases finalised by the 43 territorial forces under the 2020 Regulations",
            true,
            List.of(),
            List.of(CountKey.HOME_OFFICE_DISMISSED),
            List.of(CountKey.HOME_OFFICE_STAYED)),
    CLEVELAND_2024(
            "Cleveland Police, 2024",
            "Officers and staff of one force",
            true,
            List.of(CountKey.cleveland("all")),
            List.of(CountKey.cleveland("dismissed"), CountKey.cleveland("would_have_been_dismissed")),
            List.of());

    /**
     * What a derivation comes to.
     *
     * @param counts the published counts that it is made of
     */
    record Share(Derivation derivation, Rate rate, List<Published> counts, String working) {}

    private final String label;
    private final String population;
    private final boolean leaversAreDismissed;
    private final List<CountKey> whole;
    private final List<CountKey> dismissed;
    private final List<CountKey> lesser;

    Derivation(
            String label,
            String population,
            boolean leaversAreDismissed,
            List<CountKey> whole,
            List<CountKey> dismissed,
            List<CountKey> lesser) {
        this.label = label;
        this.population = population;
        this.leaversAreDismissed = leaversAreDismissed;
        this.whole = whole;
        this.dismissed = dismissed;
        this.lesser = lesser;
    }

    /** Nothing where any of its counts was not published or stands twice, or more were dismissed than found. */
    Optional<Share> of(List<Published> published) {
        List<Published> ended = find(dismissed, published);
        List<Published> rest = find(whole.isEmpty() ? lesser : whole, published);
        if (ended.size() != dismissed.size() || rest.size() != whole.size() + lesser.size()) {
            return Optional.empty();
        }
        long gone = sum(ended);
        long n = whole.isEmpty() ? sum(rest) + gone : sum(rest);
        if (gone > n) {
            return Optional.empty();
        }
        List<Published> counts = new ArrayList<>(rest);
        counts.addAll(ended);
        String working = whole.isEmpty()
                ? "%s of %s + %s".formatted(terms(rest, " + "), terms(rest, " + "), terms(ended, " + "))
                : "%s − %s of %s".formatted(terms(rest, ""), terms(ended, " − "), terms(rest, ""));
        return Optional.of(new Share(this, Intervals.wilson(n - gone, n), counts, working));
    }

    private static List<Published> find(List<CountKey> keys, List<Published> published) {
        return keys.stream()
                .flatMap(key -> {
                    List<Published> found =
                            published.stream().filter(key::isKeyOf).toList();
                    return found.size() == 1 ? found.stream() : Stream.empty();
                })
                .toList();
    }

    private static long sum(List<Published> counts) {
        return counts.stream().mapToLong(Published::number).sum();
    }

    private static String terms(List<Published> counts, String sign) {
        return counts.stream().map(count -> Wording.number(count.number())).collect(Collectors.joining(sign));
    }

    @Override
    public String label() {
        return label;
    }

    String population() {
        return population;
    }

    /** Whether those who would have been dismissed had they not left count as dismissed. */
    boolean leaversAreDismissed() {
        return leaversAreDismissed;
    }
}
