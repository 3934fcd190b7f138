package org.panelwatch.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.panelwatch.dataset.CellProblem;
import org.panelwatch.dataset.CheckReport;
import org.panelwatch.dataset.DataFolder;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.dataset.mapping.MappedRows;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingFile;
import org.panelwatch.dataset.mapping.MappingProposal;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.dataset.mapping.Progress;
import org.panelwatch.dataset.proposal.GivenRows;

/**
 * {@code ./panelwatch bench hostile}: files that are far too large in one way or another, each read in a process of
 * little memory, with its answer, the time and the most memory that it took. Ends with an error where an answer is not the
 * expected one. The small ones stand in the tests.
 */
final class HostileFiles {

    private static final int MEGA = 1_000_000;
    private static final String FOREIGN_HEADER = "Date,Rank,Conduct,Finding,Outcome,Unit\n";
    private static final String FOREIGN_ROW = "2021,PC,Falsification,GM,Sacked,North\n";
    private static final String OWN_HEADER = "hearing_id,reconsiders,joint_with,force,decided_on,proceeding,chair,rank,"
            + "service_status,conduct,finding,sanction,sanction_months,found_through,source_kind,source_publisher,"
            + "source_url,source_date,note\n";
    private static final String OWN_ROW = "kent-2021-%07d,,,kent,2021,misconduct_hearing,,,,,not_proven,,,"
            + "hearing_report,force,Kent Police,https://www.kent.police.uk/a,,\n";
    private static final String TOO_LONG = "the record is longer than 1 MiB; reading stopped there";

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private interface Reading {
        List<String> answers(Path file) throws IOException, DataFolderMissing;
    }

    private final Path folder;
    private final Mapping mapping =
            MappingFile.read(LoadBench.MAPPING, Set.of("kent")).mapping().orElseThrow();
    private int wrong;

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Runs in processes of their own: foreign files with 256 MB, our own with the 1 GB that the launcher gives. */
    static void measure(Path folder) throws IOException, InterruptedException {
        for (String kind : List.of("foreign", "own")) {
            String memory = kind.equals("foreign") ? "-Xmx256m" : "-Xmx1g";
            List<String> words = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    memory,
                    "-cp",
                    System.getProperty("java.class.path"),
                    HostileFiles.class.getName(),
                    folder.resolve(kind).toString(),
                    kind);
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("Hostile files were not answered as expected");
            }
        }
    }

    /** @param args a folder to write to, and {@code foreign} or {@code own} */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.UK);
        HostileFiles files = new HostileFiles(Files.createDirectories(Path.of(args[0])));
        System.out.printf(
                "%nHostile files, %s, heap up to %,d MB%n  %-46s %8s %9s %10s%n",
                args[1].equals("own") ? "in our own columns" : "read by a mapping",
                Runtime.getRuntime().maxMemory() >> 20,
                "",
                "size",
                "time",
                "peak heap");
        if (args[1].equals("own")) {
            files.own();
        } else {
            files.foreign();
        }
        System.exit(files.wrong == 0 ? 0 : 1);
    }

    private void foreign() throws IOException, DataFolderMissing {
        Reading read = this::mapped;
        file("300 MB of rows", read, "read whole, 1,300,000 decisions", out -> {
            String row = "2021,PC,Falsification,GM,Sacked," + "x".repeat(190) + "\n";
            write(out, FOREIGN_HEADER, row, 1_300_000);
        });
        file(
                "10,000,000 rows",
                read,
                "read whole, 10,000,000 decisions",
                out -> write(out, FOREIGN_HEADER, FOREIGN_ROW, 10 * MEGA));
        file(
                "10,000,000 empty lines",
                read,
                "read whole, 0 decisions",
                out -> write(out, FOREIGN_HEADER, "\n", 10 * MEGA));
        file("2,000,000 different words, all unknown", read, "and 1,999,000 further cells were not counted", out -> {
            write(out, FOREIGN_HEADER, "", 0);
            for (int i = 0; i < 2 * MEGA; i++) {
                out.write(("2021,PC,word %d,GM,Sacked,North\n".formatted(i)).getBytes(StandardCharsets.UTF_8));
            }
        });
        file("one quoted cell of 200 MB", read, TOO_LONG + " (a quote that opens on line 2 is not closed)", out -> {
            write(out, FOREIGN_HEADER + "2021,PC,\"", "x".repeat(1000), 200_000);
            write(out, "\",GM,Sacked,North\n", "", 0);
        });
        file(
                "one plain cell of 200 MB",
                read,
                TOO_LONG,
                out -> write(out, FOREIGN_HEADER + "2021,PC,", "x".repeat(1000), 200_000));
        file("a row of 1,000,000 columns", read, TOO_LONG, out -> write(out, FOREIGN_HEADER, ",x", MEGA));
        file("a row of 500,000 columns", read, "the line has 500,001 cells, and no more than 1,000 are read", out -> {
            write(out, FOREIGN_HEADER, ",", MEGA / 2);
            write(out, "\n" + FOREIGN_ROW, "", 0);
        });
        file("300 MB in 1,000 columns", read, "the row has 1000 cells where the header has 6", HostileFiles::wide);
        file("a header of 1,000,000 columns", read, TOO_LONG, out -> write(out, "", "x,", MEGA));
        file(
                "a quote never closed, before 300 MB",
                read,
                "(a quote that opens on line 1 is not closed)",
                out -> write(out, "\"" + FOREIGN_HEADER, FOREIGN_ROW, 8 * MEGA));
        file(
                "100 MB of NUL",
                read,
                "the record holds a NUL character",
                out -> write(out, FOREIGN_HEADER, "\0".repeat(1000), 100_000));
        file("300 MB of noise", read, "is not UTF-8, and ", HostileFiles::noise);
        file("300 MB of UTF-16", read, "the file is UTF-16, not UTF-8", out -> {
            byte[] row = FOREIGN_ROW.getBytes(StandardCharsets.UTF_16BE);
            out.write(FOREIGN_HEADER.getBytes(StandardCharsets.UTF_16));
            for (int i = 0; i < 4 * MEGA; i++) {
                out.write(row);
            }
        });
        file(
                "300 MB, a mapping proposed",
                this::proposed,
                "a mapping of ",
                out -> write(out, FOREIGN_HEADER, FOREIGN_ROW, 8 * MEGA));
    }

    /** Each column repeats some hundred words. */
    private static void wide(OutputStream out) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            rows.append("word-").append(i).append(i % 1000 == 999 ? '\n' : ',');
        }
        write(out, FOREIGN_HEADER, rows.toString(), 50);
    }

    private static void noise(OutputStream out) throws IOException {
        Random random = new Random(300);
        byte[] some = new byte[MEGA];
        out.write(FOREIGN_HEADER.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 300; i++) {
            random.nextBytes(some);
            out.write(some);
        }
    }

    private void own() throws IOException, DataFolderMissing {
        Files.writeString(
                folder.resolve("forces.csv"),
                "force,name,kind,region,country\nkent,Kent Police,territorial,South East,England\n");
        Reading read = this::checked;
        file("1,000,000 rows", read, "no faults in 1,000,000 rows", out -> rows(out, MEGA));
        file("10,000,000 rows", read, "rows that fit into the memory", out -> rows(out, 10 * MEGA));
        file(
                "1,500,000 rows, all faulty",
                read,
                "2,999,999 faults",
                out -> write(out, OWN_HEADER, OWN_ROW.formatted(1).replace("not_proven", "unknown"), 3 * MEGA / 2));
        file("10,000,000 empty lines", read, "10,000,000 faults", out -> write(out, OWN_HEADER, "\n", 10 * MEGA));
        file("one cell of 200 MB", read, TOO_LONG, out -> write(out, OWN_HEADER, "x".repeat(1000), 200_000));
        file(
                "10,000,000 rows, proposed",
                HostileFiles::given,
                "there are more than 5,000 rows",
                out -> rows(out, 10 * MEGA));
    }

    private static void rows(OutputStream out, int count) throws IOException {
        out.write(OWN_HEADER.getBytes(StandardCharsets.UTF_8));
        String start = OWN_ROW.substring(0, OWN_ROW.indexOf('%'));
        byte[] rest = OWN_ROW.substring(OWN_ROW.indexOf("d,") + 1).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            out.write((start + (10 * MEGA + i)).getBytes(StandardCharsets.UTF_8));
            out.write(rest);
        }
    }

    private static void write(OutputStream out, String before, String again, int times) throws IOException {
        byte[] text = again.getBytes(StandardCharsets.UTF_8);
        out.write(before.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < times; i++) {
            out.write(text);
        }
    }

    private List<String> mapped(Path file) {
        MappingReport report =
                new MappedRows(mapping, Map.of("outcomes", file), Set.of("kent")).read(row -> {}, Progress.NONE);
        return answers(
                report.problems(), report.faultCount(), "read whole, %,d decisions".formatted(report.decisions()));
    }

    private List<String> proposed(Path file) throws IOException {
        String text =
                MappingProposal.of(List.of(file), Set.of("kent"), Progress.NONE).text();
        return List.of("a mapping of %,d lines".formatted(text.lines().count()));
    }

    private List<String> checked(Path file) throws DataFolderMissing {
        CheckReport report = DataFolder.check(List.of(file));
        long rows =
                report.records().values().stream().mapToLong(Long::longValue).sum();
        return answers(report.faults(), report.faultCount(), "no faults in %,d rows".formatted(rows));
    }

    private static List<String> given(Path file) {
        GivenRows given = GivenRows.own(file);
        return answers(given.problems(), given.problems().size(), "read whole");
    }

    private static List<String> answers(List<CellProblem> problems, long faults, String whole) {
        String count = faults > 1 ? "%,d faults, among them: ".formatted(faults) : "";
        return problems.isEmpty()
                ? List.of(whole)
                : problems.stream().map(problem -> count + problem.sentence()).toList();
    }

    private void file(String name, Reading reading, String expected, Content content)
            throws IOException, DataFolderMissing {
        Path file = folder.resolve("hearings.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        List<String> answers = reading.answers(file);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Optional<String> right =
                answers.stream().filter(answer -> answer.contains(expected)).findFirst();
        System.out.printf(
                "  %-46s %,5d MB %7.1f s %,7d MB%n    %s%n",
                name,
                Files.size(file) >> 20,
                seconds,
                peak() >> 20,
                right.orElse("NOT EXPECTED: " + answers.getFirst()));
        wrong += right.isPresent() ? 0 : 1;
        Files.delete(file);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
