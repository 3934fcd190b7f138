package org.panelwatch.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.question.index.Questions.LESSER_SANCTION_RATE_OVER_TIME;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panelwatch.figure.Cell;
import org.panelwatch.figure.Figure;
import org.panelwatch.figure.FigureChange;
import org.panelwatch.figure.FigureChanges;
import org.panelwatch.publish.CsvFile;
import org.panelwatch.publish.JsonFile;
import org.panelwatch.publish.Publication;
import org.panelwatch.publish.Site;
import org.panelwatch.question.index.FiguresAffected;
import org.panelwatch.question.index.Questions;
import org.panelwatch.release.Keeping;
import org.panelwatch.release.ReleaseNotKept;
import org.panelwatch.release.Releases;
import org.panelwatch.release.Watching;
import org.panelwatch.selection.Basis;
import org.panelwatch.selection.Selection;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.ReleaseId;

/** A frozen selection after the data have changed. */
class FrozenAnswersTest {

    private static final Watching NEVER = new Watching(Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void copyData() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        for (String file : List.of("hearings.csv", "appeals.csv", "official.csv", "forces.csv")) {
            Files.copy(Path.of("data", file), data.resolve(file));
        }
    }

    /** @param day on which the application is started */
    private Releases open(String day) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
        return Releases.open(data, folder.resolve("releases"), NEVER, new Keeping(12, clock));
    }

    private void addALesserSanctionIn2021() throws IOException {
        Path hearings = data.resolve("hearings.csv");
        Files.writeString(
                hearings,
                Files.readString(hearings)
                        + "kent-2021-950,,,kent,2021-03-05,misconduct_hearing,,constable,serving,drugs,gross_misconduct,"
                        + "written_warning,,hearing_report,press,The Paper,https://paper.example/1,,\n");
    }

    /** Every figure of every question as CSV and JSON, by name. */
    private static Map<String, String> files(Releases releases, Selection selection) {
        Answers answers = new Answers(releases);
        Map<String, String> files = new LinkedHashMap<>();
        for (Question question : Questions.all()) {
            var figure = answers.answer(question, selection);
            var publication = new Publication(figure, selection, question.page(), question.title(), Site.LOCAL);
            files.put(question.id() + ".csv", new String(CsvFile.write(figure), StandardCharsets.UTF_8));
            files.put(question.id() + ".json", new String(JsonFile.write(publication), StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void aFrozenAddressKeepsItsBytesWhateverHappensToTheData() throws Exception {
        Selection frozen;
        Map<String, String> then;
        try (Releases releases = open("2026-11-20")) {
            frozen = Selection.ALL
                    .with(Basis.FINAL)
                    .frozen(new ReleaseId(releases.current().id()));
            then = files(releases, frozen);
        }
        addALesserSanctionIn2021();
        try (Releases releases = open("2026-12-01")) {
            assertThat(files(releases, frozen.live())).isNotEqualTo(then);
            assertThat(files(releases, frozen)).isEqualTo(then);
        }
        try (Stream<Path> databases = Files.walk(folder)) {
            for (Path database : databases
                    .filter(file -> file.toString().endsWith(".duckdb"))
                    .toList()) {
                Files.delete(database);
            }
        }
        try (Releases releases = open("2027-01-01")) {
            assertThat(files(releases, frozen)).isEqualTo(then);
        }
    }

    @Test
    void theNumbersThatChangedSinceAreNamed() throws Exception {
        String first;
        try (Releases releases = open("2026-11-20")) {
            first = releases.current().id();
            Selection frozen = Selection.ALL.frozen(new ReleaseId(first));
            assertThat(new Answers(releases).newer(LESSER_SANCTION_RATE_OVER_TIME, frozen))
                    .isEmpty();
        }
        addALesserSanctionIn2021();
        try (Releases releases = open("2026-12-01")) {
            Answers answers = new Answers(releases);
            Selection frozen = Selection.ALL.frozen(new ReleaseId(first));
            Newer newer = answers.newer(LESSER_SANCTION_RATE_OVER_TIME, frozen).orElseThrow();
            assertThat(newer.isLater()).isTrue();
            assertThat(newer.then().id()).isEqualTo(first);
            assertThat(newer.now().id()).isEqualTo(releases.current().id());
            long lesser = lesserIn2021(answers, frozen);
            assertThat(newer.changes())
                    .extracting(FigureChange::words)
                    .contains("2021, Less than dismissal: " + lesser + " → " + (lesser + 1))
                    .allMatch(words -> words.startsWith("2021, "))
                    .noneMatch(words -> words.contains("%"));
            assertThat(answers.newer(Questions.OFFICIAL_BARRED, frozen)
                            .orElseThrow()
                            .changes())
                    .isEmpty();
            assertThat(answers.newer(LESSER_SANCTION_RATE_OVER_TIME, Selection.ALL))
                    .isEmpty();
            assertThat(FiguresAffected.between(
                            answers, first, releases.current().id()))
                    .containsKey(LESSER_SANCTION_RATE_OVER_TIME)
                    .doesNotContainKey(Questions.OFFICIAL_BARRED);
        }
    }

    private static long lesserIn2021(Answers answers, Selection selection) {
        var figure = answers.answer(LESSER_SANCTION_RATE_OVER_TIME, selection);
        return figure.rows().stream()
                .filter(row -> figure.cell(row, "year").equals(new Cell.Count(2021)))
                .map(row -> figure.cell(row, "lesser"))
                .mapToLong(cell -> ((Cell.Count) cell).value())
                .sum();
    }

    /** The figure of a question with its first row taken away: a change that has a place. */
    @ParameterizedTest
    @MethodSource("org.panelwatch.question.index.Questions#all")
    void everyQuestionsRowsCanBeToldApart(Question question) throws Exception {
        try (Releases releases = open("2026-11-20")) {
            Selection selection = Selection.ALL.journey(new HearingId("metropolitan-2021-001"));
            Figure whole = new Answers(releases).answer(question, selection);
            List<FigureChange> changes = FigureChanges.between(whole, withoutTheFirstRow(whole));
            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.where()).isNotBlank();
                assertThat(change.after()).isEqualTo("no row");
            });
        }
    }

    private static Figure withoutTheFirstRow(Figure figure) {
        return new Figure(
                figure.id(),
                figure.title(),
                figure.subtitle(),
                figure.sentence(),
                figure.drawing(),
                figure.columns(),
                figure.rows().subList(1, figure.rows().size()),
                figure.notes(),
                figure.sources(),
                figure.release());
    }

    @Test
    void aForceThatOnlyTheHeldReleaseKnowsCanStillBeAskedFor() throws Exception {
        String first;
        Path forces = data.resolve("forces.csv");
        String without = Files.readString(forces);
        Files.writeString(forces, without + "atlantis,Atlantis Police,territorial,South East,England\n");
        try (Releases releases = open("2026-11-20")) {
            first = releases.current().id();
        }
        Files.writeString(forces, without);
        try (Releases releases = open("2026-12-01")) {
            Answers answers = new Answers(releases);
            assertThat(answers.read(Map.of("force", List.of("atlantis"), "release", List.of(first)))
                            .problems())
                    .isEmpty();
            assertThat(answers.read(Map.of("force", List.of("atlantis"))).problems())
                    .hasSize(1);
        }
    }

    @Test
    void aReleaseThatIsNotKeptIsRefusedWithThoseThatAre() throws Exception {
        try (Releases releases = open("2026-11-20")) {
            Answers answers = new Answers(releases);
            Selection frozen =
                    answers.read(Map.of("release", List.of("0123456789ab"))).selection();
            assertThatThrownBy(() -> answers.answer(LESSER_SANCTION_RATE_OVER_TIME, frozen))
                    .isInstanceOfSatisfying(
                            ReleaseNotKept.class,
                            gone -> assertThat(gone.kept())
                                    .containsExactly(releases.current().id()));
        }
    }
}
