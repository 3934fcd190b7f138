package org.panelwatch.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up data of any size, the same for the same seed: no row of it ever happened, no force of it exists, and every cell
 * that can say so says "synthetic". Skewed as the real data are: few forces and kinds of conduct hold most rows, officers
 * share panels, dates are partial, and a few cases go through chains of challenges and fresh decisions.
 */
final class SyntheticData {

    private static final int FORCES = 44;
    private static final LocalDate START = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 17 * 365;
    private static final List<String> CONDUCT = List.of(
            "dishonesty",
            "sexual_misconduct",
            "discrimination",
            "information_misuse",
            "neglect_of_duty",
            "excessive_force",
            "abuse_of_position_sexual",
            "drugs",
            "drink_driving",
            "criminal_conviction_other",
            "driving",
            "bullying_harassment",
            "inappropriate_association",
            "domestic_abuse",
            "other");
    private static final List<String> RANKS =
            List.of("constable", "sergeant", "", "special_constable", "inspector", "staff", "chief_inspector", "pcso");
    private static final List<String> KINDS =
            List.of("press", "watchdog", "force", "commissioner", "court", "federation");
    private static final List<String> CHAIRS = List.of("", "legally_qualified_chair", "chief_officer");
    private static final List<String> GROUNDS =
            List.of("sanction_too_harsh", "finding_unreasonable", "", "procedure_unfair", "new_evidence");
    private static final String HEARING_HEAD =
            "hearing_id,reconsiders,joint_with,force,decided_on,proceeding,chair,rank,"
                    + "service_status,conduct,finding,sanction,sanction_months,found_through,source_kind,source_publisher,"
                    + "source_url,source_date,note\n";
    private static final String APPEAL_HEAD = "appeal_id,challenges,forum,brought_by,decided_on,citation,ground,result,"
            + "effect,sanction_after,source_kind,source_publisher,source_url,source_date,note\n";
    private static final String OFFICIAL_HEAD = "series,area,period_start,period_end,worker,stage,proceeding,finding,"
            + "outcome,breakdown,counted,measure,value,edition,source_publisher,source_url,source_date,note\n";
    private static final String SOURCE = "Synthetic publisher %d,https://synthetic.example/%d";

    private final SplittableRandom random;
    private int hearings;
    private int appeals;

    private SyntheticData(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Writes the four files; about one case in twenty is challenged, beside the first hearings that are asked for. */
    static Path write(Path folder, int rows, long seed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("forces.csv"), forces());
        Files.writeString(folder.resolve("official.csv"), OFFICIAL_HEAD);
        try (Writer hearing = Files.newBufferedWriter(folder.resolve("hearings.csv"));
                Writer appeal = Files.newBufferedWriter(folder.resolve("appeals.csv"))) {
            hearing.write(HEARING_HEAD);
            appeal.write(APPEAL_HEAD);
            new SyntheticData(seed).fill(rows, hearing, appeal);
        }
        return folder;
    }

    private static String forces() {
        StringBuilder forces = new StringBuilder("force,name,kind,region,country\n");
        for (int i = 0; i < FORCES; i++) {
            forces.append("%s,Synthetic Force %d,territorial,Synthetic Region %d,England\n"
                    .formatted(force(i), i + 1, i % 10));
        }
        return forces.toString();
    }

    private static String force(int place) {
        return "synthetic_" + (char) ('a' + place / 26) + (char) ('a' + place % 26);
    }

    private void fill(int rows, Writer hearing, Writer appeal) throws IOException {
        String panel = "";
        int force = 0;
        LocalDate day = START;
        while (hearings < rows) {
            boolean joint = !panel.isEmpty() && random.nextInt(10) < 3;
            if (!joint) {
                force = skewed(FORCES);
                day = START.plusDays(random.nextInt(DAYS));
            }
            String id = id(force, day);
            panel = joint ? panel : id;
            hearing.write(hearing(id, "", panel, force(force), day, false));
            if (random.nextInt(20) == 0) {
                chain(id, force, day, hearing, appeal);
            }
        }
    }

    private String id(int force, LocalDate day) {
        hearings++;
        return "%s-%d-%03d".formatted(force(force), day.getYear(), hearings);
    }

    private String hearing(String id, String reconsiders, String panel, String force, LocalDate day, boolean fresh) {
        boolean former = day.getYear() > 2017 && random.nextInt(10) < 3;
        int fate = random.nextInt(100);
        String finding = fate < 76 ? "gross_misconduct" : fate < 88 ? "misconduct" : "not_proven";
        String sanction = finding.equals("not_proven") ? "" : sanction(finding.equals("misconduct"), former);
        return String.join(
                        ",",
                        id,
                        reconsiders,
                        panel,
                        force,
                        fresh ? day.toString() : stated(day),
                        "misconduct_hearing",
                        pick(CHAIRS),
                        pick(RANKS),
                        former ? "former" : random.nextInt(8) == 0 ? "" : "serving",
                        pick(CONDUCT),
                        finding,
                        sanction,
                        sanction.endsWith("warning") && random.nextInt(4) == 0 ? "24" : "",
                        fresh || random.nextInt(20) == 0 ? "challenge" : "hearing_report",
                        pick(KINDS),
                        source(),
                        "",
                        "Synthetic.")
                + "\n";
    }

    private String sanction(boolean misconduct, boolean former) {
        int fate = random.nextInt(100);
        if (misconduct) {
            return fate < 60 ? "final_written_warning" : fate < 90 ? "written_warning" : "no_further_action";
        }
        String ended = former ? "would_have_been_dismissed" : "dismissed";
        return fate < 82 ? ended : fate < 96 ? "final_written_warning" : "no_further_action";
    }

    /** Up to three challenges, each of the last, and a fresh decision after most remittals. */
    private void chain(String first, int force, LocalDate day, Writer hearing, Writer appeal) throws IOException {
        String challenged = first;
        LocalDate now = day.withDayOfYear(1).plusYears(1);
        for (int step = 0; step < 3; step++) {
            now = now.plusDays(30 + random.nextInt(300));
            appeals++;
            String id = "appeal-%d-%03d".formatted(now.getYear(), appeals);
            int fate = random.nextInt(10);
            String effect =
                    fate < 3 ? "upheld" : fate < 6 ? "sanction_substituted" : fate < 8 ? "finding_quashed" : "remitted";
            appeal.write(appeal(id, challenged, step, now, effect));
            if (effect.equals("remitted") && random.nextInt(10) < 7) {
                now = now.plusDays(60 + random.nextInt(200));
                String fresh = id(force, now);
                hearing.write(hearing(fresh, first, fresh, force(force), now, true));
            }
            if (random.nextInt(6) > 0) {
                return;
            }
            challenged = id;
        }
    }

    private String appeal(String id, String challenged, int step, LocalDate day, String effect) {
        String forum = List.of("police_appeals_tribunal", "high_court", "court_of_appeal")
                .get(step);
        String citation = step == 0
                ? ""
                : step == 1
                        ? "[%d] EWHC %d (Admin)".formatted(day.getYear(), appeals)
                        : "[%d] EWCA Civ %d".formatted(day.getYear(), appeals);
        return String.join(
                        ",",
                        id,
                        challenged,
                        forum,
                        pick(List.of("officer", "force", "complainant", "iopc")),
                        day.toString(),
                        citation,
                        pick(GROUNDS),
                        effect.equals("upheld") ? "dismissed" : "allowed",
                        effect,
                        effect.equals("sanction_substituted") ? "final_written_warning" : "",
                        pick(KINDS),
                        source(),
                        "",
                        "Synthetic.")
                + "\n";
    }

    private String source() {
        return SOURCE.formatted(skewed(200), random.nextInt(5_000));
    }

    /** A fifth of the dates are known to the month, a fifth to the year. */
    private String stated(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> day.toString().substring(0, 4);
            case 1 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }

    /** Of two draws the lesser: the first values come most often. */
    private int skewed(int size) {
        return Math.min(random.nextInt(size), random.nextInt(size));
    }

    private String pick(List<String> values) {
        return values.get(skewed(values.size()));
    }
}
