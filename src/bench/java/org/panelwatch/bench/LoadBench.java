package org.panelwatch.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Progress;

/**
 * How fast files are read and checked, against DuckDB's own reader on the same file: 1,000,000 rows of our own format, of
 * which every cell is checked, and 250,000 of a foreign one, of which every word is placed by a mapping. DuckDB fills a
 * table, dates and numbers converted, and checks nothing else; with one thread, as releases are loaded, since two have
 * been seen to split records at quoted line breaks, and with as many as it takes by itself.
 */
final class LoadBench {

    private static final int OWN_ROWS = 1_000_000;
    private static final int FOREIGN_ROWS = 250_000;
    private static final int ROUNDS = 5;
    private static final long SEED = 20_260_101;
    private static final String LINE = "  %-40s %12s %14s %8s %10s %10s%n";
    private static final String OWN = "select * exclude (decided_on, sanction_months), "
            + "(decided_on || case length(decided_on) when 4 then '-01-01' when 7 then '-01' else '' end)::date "
            + "as decided_on, sanction_months::integer as sanction_months from ";
    private static final String FOREIGN =
            "select * exclude (\"Date\"), try_strptime(\"Date\", '%d/%m/%Y')::date as \"Date\" from ";
    static final String MAPPING = """
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

    /** The best of several rounds, and the most memory of any. */
    private record Measured(double seconds, double processor, long peak) {

        static final Measured NOTHING = new Measured(Double.MAX_VALUE, Double.MAX_VALUE, 0);

        Measured or(Measured other) {
            return new Measured(
                    Math.min(seconds, other.seconds), Math.min(processor, other.processor), Math.max(peak, other.peak));
        }
    }

    private interface Work {
        void run() throws IOException, SQLException, DataFolderMissing;
    }

    private final Path folder;

    private LoadBench(Path folder) {
        this.folder = folder;
    }

    static void measure(Path folder) throws IOException, SQLException, DataFolderMissing {
        LoadBench bench = new LoadBench(Files.createDirectories(folder));
        System.out.printf(
                "%nReading files, best of %d rounds by turns; ratio: of the time, and of what all processors worked, which a busy"
                        + " machine disturbs less; memory of the Java heap%n",
                ROUNDS);
        System.out.printf(LINE, "", "rows", "rows a second", "ratio", "by work", "peak");
        bench.own();
        bench.foreign();
    }

    private void own() throws IOException, SQLException, DataFolderMissing {
        Path hearings =
                SyntheticData.write(folder.resolve("own"), OWN_ROWS, SEED).resolve("hearings.csv");
        compare(
                "our own format, checked",
                OWN_ROWS,
                () -> clean(DataFolder.check(List.of(hearings))),
                OWN + reader(hearings));
    }

    private static void clean(CheckReport report) {
        if (!report.clean()) {
            throw new IllegalStateException(report.faults().getFirst().sentence());
        }
    }

    private void foreign() throws IOException, SQLException, DataFolderMissing {
        Path file = folder.resolve("outcomes.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Date,Rank,Conduct,Finding,Outcome,Unit\n");
            rows(out, FOREIGN_ROWS);
        }
        Mapping mapping = MappingFile.read(MAPPING, Set.of("kent")).mapping().orElseThrow();
        compare("a foreign one, mapped", FOREIGN_ROWS, () -> clean(mapped(mapping, file)), FOREIGN + reader(file));
    }

    private static MappingReport mapped(Mapping mapping, Path file) {
        return new MappedRows(mapping, Map.of("outcomes", file), Set.of("kent")).read(row -> {}, Progress.NONE);
    }

    private static void clean(MappingReport report) {
        if (!report.clean() || report.decisions() != FOREIGN_ROWS) {
            throw new IllegalStateException(report.decisions() + " decisions, " + report.faultCount() + " faults");
        }
    }

    /** Nothing is guessed, as where releases are loaded; the bracket stays open for one option more. */
    private static String reader(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            String columns = Stream.of(lines.findFirst().orElseThrow().split(","))
                    .map(column -> "'" + column + "': 'varchar'")
                    .collect(Collectors.joining(", ", "{", "}"));
            return "read_csv('" + file + "', auto_detect = false, header = true, delim = ',', quote = '\"', "
                    + "escape = '\"', columns = " + columns;
        }
    }

    private void compare(String name, int rows, Work ours, String select)
            throws IOException, SQLException, DataFolderMissing {
        Measured mine = Measured.NOTHING;
        Measured one = Measured.NOTHING;
        Measured several = Measured.NOTHING;
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String table = "create or replace table loaded as " + select;
            for (int round = 0; round < ROUNDS; round++) {
                mine = mine.or(measured(ours));
                one = one.or(measured(() -> statement.execute(table + ", parallel = false)")));
                several = several.or(measured(() -> statement.execute(table + ")")));
            }
        }
        print(name, rows, mine, mine);
        print("  DuckDB's reader, one thread", rows, one, mine);
        print("  DuckDB's reader, as many as it takes", rows, several, mine);
    }

    private static void print(String name, int rows, Measured measured, Measured ours) {
        System.out.printf(
                LINE,
                name,
                String.format("%,d", rows),
                String.format("%,.0f", rows / measured.seconds()),
                String.format("%.2f", measured.seconds() / ours.seconds()),
                String.format("%.2f", measured.processor() / ours.processor()),
                measured.equals(ours) ? (ours.peak() >> 20) + " MB" : "");
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

    private static Measured measured(Work work) throws IOException, SQLException, DataFolderMissing {
        resetPeak();
        double used = processor();
        long begun = System.nanoTime();
        work.run();
        return new Measured((System.nanoTime() - begun) / 1e9, processor() - used, peak());
    }

    /** Seconds that all threads have worked, DuckDB's among them. */
    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
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
