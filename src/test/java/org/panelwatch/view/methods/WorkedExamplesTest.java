package org.panelwatch.view.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.panelwatch.question.Answers;
import org.panelwatch.reference.Shipped;
import org.panelwatch.selection.Selection;

/** The examples of the methods, against the shipped file counted here and the formulas worked out here. */
class WorkedExamplesTest {

    private static final double Z = 1.959963984540054;
    private static final Set<String> ENDED = Set.of("dismissed", "would_have_been_dismissed", "required_to_resign");
    private static final Set<String> STAFF = Set.of("pcso", "staff");

    private static List<CSVRecord> inRate = List.of();
    private static Map<String, WorkedExample> examples = Map.of();

    @BeforeAll
    static void read() throws IOException {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("data/hearings.csv")))) {
            inRate = rows.stream()
                    .filter(row -> row.get("found_through").equals("hearing_report"))
                    .filter(row -> row.get("reconsiders").isEmpty())
                    .filter(row -> !STAFF.contains(row.get("rank")))
                    .filter(row -> row.get("finding").equals("gross_misconduct"))
                    .filter(row -> !row.get("sanction").isEmpty())
                    .toList();
        }
        examples = new WorkedExamples(new Answers(Shipped.releases()), Selection.ALL)
                .all().stream().collect(Collectors.toMap(WorkedExample::id, example -> example));
    }

    /** A share with its limits. */
    private record Share(long hits, long n) {

        static Share of(Predicate<CSVRecord> which) {
            List<CSVRecord> rows = inRate.stream().filter(which).toList();
            return new Share(
                    rows.stream()
                            .filter(row -> !ENDED.contains(row.get("sanction")))
                            .count(),
                    rows.size());
        }

        double p() {
            return (double) hits / n;
        }

        double limit(int sign) {
            double spread = Math.sqrt(p() * (1 - p()) / n + Z * Z / (4.0 * n * n));
            return (p() + Z * Z / (2.0 * n) + sign * Z * spread) / (1 + Z * Z / n);
        }
    }

    private static WorkedExample example(String id) {
        return Objects.requireNonNull(examples.get(id), id);
    }

    private static String four(double value) {
        return String.format(Locale.UK, value < 0 ? "−%.4f" : "%.4f", Math.abs(value));
    }

    @Test
    void theIntervalIsThatOfTheFile() {
        Share all = Share.of(row -> true);
        WorkedExample worked = example("worked-interval");
        assertThat(worked.before())
                .contains("x = " + all.hits() + ", n = " + all.n())
                .contains("p = x / n = " + four(all.p()));
        assertThat(worked.after())
                .startsWith("That is %s with − and %s with +.".formatted(four(all.limit(-1)), four(all.limit(1))));
        assertThat(worked.working().getFirst().mathml()).contains("<mn>" + all.n() + "</mn>", four(all.p()));
    }

    @Test
    void theDifferenceIsThatOfTheWatchdogsDecisionsAndTheOthers() {
        Share one = Share.of(row -> row.get("source_kind").equals("watchdog"));
        Share two = Share.of(row -> !row.get("source_kind").equals("watchdog"));
        double low = one.p() - two.p() - Math.hypot(one.p() - one.limit(-1), two.limit(1) - two.p());
        double high = one.p() - two.p() + Math.hypot(one.limit(1) - one.p(), two.p() - two.limit(-1));
        assertThat(example("worked-difference").before())
                .contains(one.hits() + " of " + one.n(), two.hits() + " of " + two.n());
        assertThat(example("worked-difference").after()).startsWith("That is " + four(low) + " and " + four(high));
    }

    @Test
    void theChanceOfTheLargestForceIsTheSumOfTheFormula() {
        String force = inRate.stream()
                .collect(Collectors.groupingBy(row -> row.get("force"), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Share all = Share.of(row -> true);
        Share own = Share.of(row -> row.get("force").equals(force));
        boolean many = own.hits() > own.n() * all.p();
        double chance = 0;
        for (long k = many ? own.hits() : 0; k <= (many ? own.n() : own.hits()); k++) {
            chance += ways(own.n(), k) * Math.pow(all.p(), k) * Math.pow(1 - all.p(), own.n() - k);
        }
        assertThat(example("worked-funnel").before())
                .contains("n = " + own.n() + ", of which x = " + own.hits(), "θ = " + four(all.p()));
        assertThat(example("worked-funnel").after()).startsWith("That is " + four(chance));
    }

    private static double ways(long n, long k) {
        BigDecimal ways = BigDecimal.ONE;
        for (long i = 1; i <= k; i++) {
            ways = ways.multiply(BigDecimal.valueOf(n - k + i)).divide(BigDecimal.valueOf(i), MathContext.DECIMAL64);
        }
        return ways.doubleValue();
    }

    @Test
    void theMedianLiesBetweenTheTwoDurationsThatItNames() {
        WorkedExample worked = example("worked-median");
        List<Double> named = worked.before()
                .replaceAll(".*took ([\\d,]+) days and the next ([\\d,]+)\\.", "$1 $2")
                .replace(",", "")
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(Double::valueOf)
                .toList();
        double h = Double.parseDouble(worked.before().replaceAll(".*= ([\\d.]+)\\. In order.*", "$1"));
        double median = named.get(0) + (h - Math.floor(h)) * (named.get(1) - named.get(0));
        assertThat(worked.after())
                .isEqualTo("That is %s days.".formatted("%.1f".formatted(median).replace(".0", "")));
    }

    @Test
    void everyFormulaThatTheMethodsNameIsSet() {
        String page = Document.read("methods.md").body(1);
        assertThat(page.split("<math ", -1)).hasSize(5);
        assertThat(page).doesNotContain("class=\"language-formula\"");
    }
}
