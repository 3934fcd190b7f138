package org.panelwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.panelwatch.question.Question;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.panelwatch.selection.Selection;

/**
 * {@code ./panelwatch bench}: how long each question takes through the application, nothing cached, against the same SQL
 * by bare JDBC on the same file; on the shipped data and on synthetic ones of the given sizes. Between them, files over
 * HTTP, filters changed in a browser, how fast files are read and checked, and what becomes of hostile ones.
 */
final class Bench {

    private static final String SHIPPED = "shipped data";
    private static final long SEED = 20_260_101;
    private static final int RUNS = 20;
    private static final int LEAST = 4;
    private static final double ENOUGH_SECONDS = 12;
    private static final String LINE = "  %-36s %10.1f ms %10.1f ms %8.2f %6d %6d%n";

    private final Statements statements = Statements.listen();
    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    /** @param args the shipped data, a folder to write to, and the numbers of synthetic rows, or one part alone:
     *     {@code filters}, {@code load} or {@code hostile} */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.UK);
        Bench bench = new Bench(Path.of(args[1]));
        machine();
        switch (args[args.length - 1]) {
            case "filters" -> FilterChanges.measure(Path.of(args[0]), bench.folder.resolve("changed"));
            case "load" -> LoadBench.measure(bench.folder.resolve("load"));
            case "hostile" -> HostileFiles.measure(bench.folder.resolve("hostile"));
            default -> bench.everything(args);
        }
    }

    private void everything(String[] args) throws Exception {
        measure(SHIPPED, Path.of(args[0]));
        FileAnswers.measure(Path.of(args[0]), Files.createTempDirectory(Files.createDirectories(folder), "files"));
        EmbedLoad.measure(Path.of(args[0]), folder.resolve("served"));
        FilterChanges.measure(Path.of(args[0]), folder.resolve("changed"));
        LoadBench.measure(folder.resolve("load"));
        HostileFiles.measure(folder.resolve("hostile"));
        for (int rows : Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray()) {
            Path data = folder.resolve("synthetic-" + rows);
            long begun = System.nanoTime();
            SyntheticData.write(data, rows, SEED);
            System.out.printf("%nWrote %,d synthetic hearings in %.1f s%n", rows, seconds(begun));
            measure("synthetic data", data);
        }
    }

    private static void machine() {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s %s, %d processors, Java %s, heap up to %,d MB; DuckDB: 2 threads, 1 GB; median after a warm-up of a quarter of the runs, up to %d; seed %d%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                Runtime.version(),
                runtime.maxMemory() >> 20,
                RUNS,
                SEED);
    }

    private void measure(String name, Path data) throws Exception {
        Path kept = Files.createTempDirectory(Files.createDirectories(folder), "releases");
        long begun = System.nanoTime();
        try (Releases releases = Releases.open(data, kept)) {
            Release release = releases.current();
            System.out.printf(
                    "%n%s: %,d hearings, %,d appeals, loaded in %.1f s%n",
                    name, release.counts().hearings(), release.counts().appeals(), seconds(begun));
            System.out.printf(
                    "  %-36s %13s %13s %8s %6s %6s%n", "question", "application", "bare JDBC", "ratio", "SQL", "runs");
            try (BareJdbc bare = new BareJdbc(file(kept))) {
                Questions.all().forEach(question -> measure(question, release, bare));
            }
            if (name.equals(SHIPPED)) {
                DrawingBench.measure(release);
            }
        }
    }

    /**
     * Both take turns, so that what else the machine does falls on both. Slow questions are asked less often, three times
     * at least; one that the application gives up is named as such.
     */
    private void measure(Question question, Release release, BareJdbc bare) {
        Runnable asked = () -> question.figure(release, Selection.ALL);
        List<Double> application = new ArrayList<>();
        List<Double> jdbc = new ArrayList<>();
        try {
            List<String> sql = statements.of(asked);
            long begun = System.nanoTime();
            for (int run = 0; run < RUNS && (run < LEAST || seconds(begun) < ENOUGH_SECONDS); run++) {
                application.add(milliseconds(asked));
                jdbc.add(milliseconds(() -> bare.run(sql)));
            }
            double ours = median(application);
            double theirs = median(jdbc);
            System.out.printf(LINE, question.id(), ours, theirs, ours / theirs, sql.size(), application.size());
        } catch (RuntimeException givenUp) {
            System.out.printf(
                    "  %-36s given up: %s%n", question.id(), givenUp.getClass().getSimpleName());
        }
    }

    private static Path file(Path kept) throws IOException {
        try (Stream<Path> files = Files.walk(kept)) {
            return files.filter(file -> file.toString().endsWith(".duckdb"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static double milliseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Of all but the first quarter, which warms up. */
    private static double median(List<Double> times) {
        List<Double> warm =
                times.subList(times.size() / 4, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }
}
