package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OWN_ROW;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.Progress;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.FoundThrough;
import org.panelwatch.vocabulary.HearingId;
import org.panelwatch.vocabulary.Sanction;

/** A visitor's files become a release that holds what they say, and nothing that they do not. */
class PrivateReleaseTest {

    @TempDir
    Path folder;

    private PrivateSpaces spaces;
    private PrivateSpace space;

    @BeforeEach
    void open() throws Exception {
        spaces = OwnFiles.spaces(folder.resolve("private"));
        space = spaces.open();
    }

    @AfterEach
    void close() {
        spaces.close();
    }

    private Release board() throws Exception {
        return OwnFiles.load(space, OwnFiles.board(), OwnFiles.BOARD).release();
    }

    @Test
    void everyDecisionOfTheFileIsThere() throws Exception {
        PrivateRelease loaded = OwnFiles.load(space, OwnFiles.board(), OwnFiles.BOARD);
        assertThat(loaded.report().decisions()).isEqualTo(17);
        assertThat(loaded.release().counts()).isEqualTo(new Counts(17, 0, 0, 1));
        assertThat(space.release()).contains(loaded);
    }

    @Test
    void aRowIsReadAsTheMappingSays() throws Exception {
        var rows = board().ask(db -> db.select(
                        HEARING.HEARING_ID,
                        OWN_ROW.OWN_ID,
                        OWN_ROW.LINE,
                        HEARING.DECIDED_ON,
                        HEARING.FINANCIAL_YEAR,
                        HEARING.FINDING,
                        HEARING.SANCTION,
                        OWN_ROW.SANCTION,
                        OWN_ROW.SANCTION_WORDS,
                        OWN_ROW.RECOMMENDED_SANCTION,
                        OWN_ROW.UNIT)
                .from(HEARING)
                .join(OWN_ROW)
                .on(OWN_ROW.HEARING_ID.eq(HEARING.HEARING_ID))
                .orderBy(HEARING.HEARING_ID)
                .limit(4)
                .fetch(row -> row.intoList()));
        assertThat(rows)
                .containsExactly(
                        List.of(
                                "own-0000-0000001",
                                "B-01",
                                2L,
                                "2019-03-05",
                                2019,
                                Finding.GROSS_MISCONDUCT,
                                Sanction.DISMISSED,
                                "termination",
                                "Terminated",
                                "termination",
                                "1st"),
                        List.of(
                                "own-0000-0000002",
                                "B-02",
                                3L,
                                "2019-06-17",
                                2020,
                                Finding.GROSS_MISCONDUCT,
                                Sanction.NO_FURTHER_ACTION,
                                "suspension",
                                "Suspended",
                                "termination",
                                "1st"),
                        List.of(
                                "own-0000-0000003",
                                "B-03",
                                4L,
                                "2019-09",
                                2020,
                                Finding.GROSS_MISCONDUCT,
                                Sanction.NO_FURTHER_ACTION,
                                "training",
                                "Training",
                                "termination",
                                "2nd"),
                        rows.get(3));
        assertThat(rows.get(3)).startsWith("own-0000-0000004", "B-04", 5L, "2019", null);
    }

    @Test
    void idsAreUniqueAndOfTheUsualForm() throws Exception {
        List<String> ids =
                board().ask(db -> db.select(HEARING.HEARING_ID).from(HEARING).fetch(HEARING.HEARING_ID));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(17)
                .allMatch(id -> HearingId.parse(id).isPresent());
    }

    @Test
    void whatARowLacksIsNotMadeUp() throws Exception {
        board().ask(db -> {
            assertThat(db.fetchCount(HEARING, HEARING.DECIDED_FROM.isNull())).isEqualTo(3);
            assertThat(db.fetchCount(STAGE, STAGE.COUNTS_FROM.isNull())).isEqualTo(3);
            for (var column : List.of(
                    HEARING.PROCEEDING, HEARING.CHAIR, HEARING.SOURCE_KIND, HEARING.PANEL_ID, HEARING.SERVICE_STATUS)) {
                assertThat(db.fetchCount(HEARING, column.isNotNull()))
                        .as(column.getName())
                        .isZero();
            }
            assertThat(db.fetchCount(HEARING, HEARING.FOUND_THROUGH.ne(FoundThrough.HEARING_REPORT)))
                    .isZero();
            return null;
        });
    }

    @Test
    void whyAValueIsMissingIsKept() throws Exception {
        List<String> why = board().ask(db -> db.select(OWN_ROW.SANCTION_MISSING)
                .from(OWN_ROW)
                .where(OWN_ROW.SANCTION_MISSING.isNotNull())
                .orderBy(OWN_ROW.HEARING_ID)
                .fetch(OWN_ROW.SANCTION_MISSING));
        assertThat(why).containsExactly("not_stated", "not_stated", "pending");
    }

    @Test
    void itSaysWhatItIs() throws Exception {
        OwnData own = board().own().orElseThrow();
        assertThat(own.title()).isEqualTo("Decisions of the Elsewhere board");
        assertThat(own.size()).isEqualTo(new OwnData.Size(17, 3, 3, 1, Map.of("Pending", 1L)));
        assertThat(own.ownSanctions()).isTrue();
        assertThat(own.sanctions().values())
                .extracting(OwnData.SanctionStep::label, OwnData.SanctionStep::endsCareer)
                .containsExactly(tuple("Training", false), tuple("Suspension", false), tuple("Termination", true));
        assertThat(own.fills("recommended_sanction")).isTrue();
        assertThat(own.fills("chair")).isFalse();
        assertThat(board().forces().name("elsewhere")).isEqualTo("Elsewhere Police Department");
    }

    @Test
    void noFileOfTheMachineCanBeReadThroughIt() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        assertThatThrownBy(() -> board().ask(db -> db.fetch("select * from read_csv('" + secret + "')")))
                .hasMessageContaining("disabled by configuration");
        assertThatThrownBy(() -> board().ask(db -> db.execute("delete from hearing")))
                .hasMessageContaining("read-only");
    }

    @Test
    void oddCharactersOfACellAreKeptAndLongOnesCut() throws Exception {
        Mapping mapping = OwnFiles.board();
        Path file = space.newFile("board.csv");
        List<String> odd = List.of(
                "\u202Ecod'); drop table hearing; --",
                "a\u0000b",
                "<script>alert(1)</script>",
                "\uD83D\uDE00".repeat(400),
                "x" + "\uD83D\uDE00".repeat(400),
                "=cmd|' /C calc'!A0");
        StringBuilder csv = new StringBuilder(
                Files.readAllLines(OwnFiles.BOARD.resolve("board.csv")).getFirst() + "\n");
        odd.forEach(cell -> csv.append("B,2020,01/02/2018,1st,Officer,\"")
                .append(cell)
                .append("\",Sustained,Sustained,Terminate,Terminated,n\n"));
        Files.writeString(file, csv);
        Release release =
                space.load(mapping, Map.of("board", file), Progress.NONE).release();
        List<String> words = release.ask(db -> db.select(OWN_ROW.CONDUCT_WORDS)
                .from(OWN_ROW)
                .orderBy(OWN_ROW.HEARING_ID)
                .fetch(OWN_ROW.CONDUCT_WORDS));
        assertThat(words).hasSize(release.counts().hearings()).contains(odd.get(0), odd.get(2), odd.get(5));
        assertThat(words).contains("\uD83D\uDE00".repeat(149) + "…", "x" + "\uD83D\uDE00".repeat(149) + "…");
    }
}
