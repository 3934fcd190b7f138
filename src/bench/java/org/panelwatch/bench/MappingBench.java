package org.panelwatch.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Progress;

/**
 * How fast foreign rows are read by a mapping, against DuckDB's own reader filling a table from the same file; and what
 * becomes of files that are far too large in one way or another, with the time and the memory that it takes.
 */
final class MappingBench {

    private static final int ROWS = 250_000;
    private static final int ROUNDS = 5;
    private static final String HEADER = "Date,Rank,Conduct,Finding,Outcome,Unit\n";
    private static final String MAPPING = """
            mapping: 1
            title: Synthetic outcomes
            files: {outcomes: {name: outcomes.csv}}
            missing: {n/k: not_stated, Pending: pending}
            columns:
              force: {value: kent}
              decided_on: {from: Date, dates: [dd/MM/yyyy, yyyy]}
              rank: {from: Rank, folded: {pc: constable, sgt: sergeant}}
              conduct: {from: Conduct, words: {Falsification: dishonesty, Lack of service: neglect_of_duty}}
              finding: {from: Finding, words: {GM: gross_misconduct, M: misconduct, NP: not_proven}}
              sanction: {from: Outcome, words: {Sacked: dismissed}, patterns: {'Final.*': final_written_warning}}
              unit: Unit
            """;

    private interface Lines {
        void write(BufferedWriter out) throws IOException;
    }

    private final Path file;
    private final Mapping mapping =
            MappingFile.read(MAPPING, Set.of("kent")).mapping().orElseThrow();

    private MappingBench(Path folder) throws IOException {
        file = Files.createDirectories(folder).resolve("outcomes.csv");
    }

    static void measure(Path folder) throws IOException, SQLException {
        MappingBench bench = new MappingBench(folder);
        bench.speed();
        bench.hostile();
        Files.delete(bench.file);
    }

    private void speed() throws IOException, SQLException {
        write(out -> rows(out, ROWS));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long peak = 0;
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (int round = 0; round < ROUNDS; round++) {
                resetPeak();
                ours.add(seconds(this::read));
                peak = Math.max(peak, peak());
                theirs.add(seconds(() -> fill(statement)));
            }
        }
        System.out.printf(
                "%nForeign rows by a mapping: %,d rows; ours %,.0f rows a second, DuckDB's reader %,.0f, ratio %.2f; peak heap %,d MB%n",
                ROWS, ROWS / best(ours), ROWS / best(theirs), best(theirs) / best(ours), peak >> 20);
    }

    private void fill(Statement statement) {
        try {
            statement.execute("CREATE OR REPLACE TEMP TABLE outcomes AS SELECT * FROM read_csv('" + file
                    + "', header = true, all_varchar = true)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hostile() throws IOException {
        hostile("300 MB of rows", out -> {
            for (int i = 0; i < 300; i++) {
                out.write(("2021,PC,Falsification,GM,Sacked," + "x".repeat(968) + "\n").repeat(1000));
            }
        });
        hostile("10,000,000 rows", out -> rows(out, 10_000_000));
        hostile("one cell of 200 MB", out -> {
            out.write("2021,PC,Falsification,GM,Sacked,\"");
            for (int i = 0; i < 200; i++) {
                out.write("x".repeat(1_000_000));
            }
        });
        hostile("1,000,000 columns", out -> out.write(",x".repeat(1_000_000)));
        hostile("a quote that is never closed, before 100 MB", out -> {
            out.write("\"");
            for (int i = 0; i < 100; i++) {
                rows(out, 20_000);
            }
        });
    }

    private void hostile(String name, Lines lines) throws IOException {
        write(lines);
        resetPeak();
        MappingReport[] report = new MappingReport[1];
        double seconds = seconds(() -> report[0] = read());
        String said = report[0].problems().isEmpty()
                ? "read whole, " + report[0].decisions() + " decisions"
                : report[0].problems().getFirst().sentence();
        System.out.printf(
                "  %-44s %,5d MB %6.1f s, peak heap %,5d MB: %s%n",
                name, Files.size(file) >> 20, seconds, peak() >> 20, said);
    }

    private MappingReport read() {
        return new MappedRows(mapping, Map.of("outcomes", file), Set.of("kent")).read(row -> {}, Progress.NONE);
    }

    private void write(Lines lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            lines.write(out);
        }
    }

    private static void rows(BufferedWriter out, int count) throws IOException {
        Random random = new Random(7);
        String[] ranks = {"PC", "Sgt", "n/k"};
        String[] findings = {"GM", "M", "NP"};
        String[] outcomes = {"Sacked", "Final written warning", "Pending", ""};
        for (int i = 0; i < count; i++) {
            out.write(String.join(
                    ",",
                    Integer.toString(101 + random.nextInt(28)).substring(1) + "/0" + (1 + random.nextInt(9)) + "/20"
                            + (10 + random.nextInt(15)),
                    ranks[random.nextInt(3)],
                    random.nextBoolean() ? "Falsification" : "Lack of service",
                    findings[random.nextInt(3)],
                    outcomes[random.nextInt(4)],
                    "Unit " + random.nextInt(400)));
            out.write('\n');
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double best(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
