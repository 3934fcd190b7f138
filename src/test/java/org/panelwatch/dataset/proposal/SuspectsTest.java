package org.panelwatch.dataset.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panelwatch.dataset.proposal.Proposed.HEADER;
import static org.panelwatch.dataset.proposal.Proposed.kent;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.dataset.SampleFolder;

/** Rows that may tell of a decision that is there already: the sample has a constable of Kent on 4 March 2021. */
class SuspectsTest {

    private static final String DISHONEST = kent("2021-03-05")
            .replace("sergeant", "constable")
            .replace("drugs", "dishonesty")
            .replace("dismissed,", "final_written_warning,");

    @TempDir
    Path small;

    @TempDir
    Path scratch;

    @BeforeEach
    void folder() throws IOException {
        SampleFolder.in(small);
    }

    private Proposal proposal(String rows) throws IOException {
        return Proposed.of(small, scratch, HEADER + rows);
    }

    @Test
    void theSameOfficerOnTheNextDayIsShownBesideTheRowThatIsThere() throws IOException {
        Proposal proposal = proposal(DISHONEST);

        assertThat(proposal.clean()).isTrue();
        assertThat(proposal.suspects()).hasSize(2);
        assertThat(proposal.suspects().getFirst())
                .startsWith(
                        "                     rows.csv line 2                               hearings.csv line 2",
                        "  Id                 kent-2021-003                                 kent-2021-001",
                        "  Joint with         not stated                                    kent-2021-001",
                        "  Decided on         5 March 2021                                  4 March 2021",
                        "  Proceeding         Misconduct hearing                            Misconduct hearing",
                        "  Chair              not stated                                    Legally qualified chair",
                        "  Rank               Constable                                     Constable")
                .contains("  Note               not stated                                    Two lines,⏎with a "
                        + "\"quoted\" word.");
    }

    @Test
    void datesAreNearUpToAMonthAndWhereTheyMayBe() throws IOException {
        assertThat(proposal(DISHONEST.replace("2021-03-05", "2021-04-04")).suspects())
                .hasSize(2);
        assertThat(proposal(DISHONEST.replace("2021-03-05", "2021-04-05")).suspects())
                .isEmpty();
        assertThat(proposal(DISHONEST.replace("2021-03-05", "2021")).suspects()).hasSize(2);
        assertThat(proposal(DISHONEST.replace("2021-03-05", "2020-12")).suspects())
                .isEmpty();
    }

    @Test
    void anotherRankOrConductIsAnotherOfficerButAnEmptyCellMayBeTheSame() throws IOException {
        assertThat(proposal(DISHONEST.replace("constable", "inspector")).suspects())
                .hasSize(1)
                .first()
                .asString()
                .contains("hearings.csv line 4");
        assertThat(proposal(DISHONEST.replace("constable", "")).suspects()).hasSize(2);
        assertThat(proposal(DISHONEST.replace(",kent,", ",surrey,")).suspects()).isEmpty();
    }

    @Test
    void officersOfOnePanelAreNoSuspects() throws IOException {
        String joint = DISHONEST.replace(",,,kent,2021-03-05", ",,kent-2021-001,kent,2021-03-04");

        assertThat(proposal(joint).suspects()).isEmpty();
    }

    @Test
    void twoNewRowsMayTellOfOneDecisionToo() throws IOException {
        Proposal proposal = proposal(kent("2022-01-05") + kent("2022-01-06"));

        assertThat(proposal.suspects()).hasSize(1);
        assertThat(proposal.suspects().getFirst().getFirst()).matches(" +rows.csv line 3 +rows.csv line 2");
    }

    @Test
    void aSecondChallengeOfOneDecisionInOneForumIsASuspect() throws IOException {
        String challenge = "challenges,forum,brought_by,decided_on,result,effect,source_kind,source_publisher,"
                + "source_url\nkent-2021-001,police_appeals_tribunal,officer,2023-01,dismissed,upheld,press,"
                + "Kent Online,https://www.kentonline.co.uk/x\n";

        assertThat(Proposed.of(small, scratch, challenge).suspects())
                .hasSize(1)
                .first()
                .asString()
                .contains("appeals.csv line 2", "Police appeals tribunal");
        assertThat(Proposed.of(small, scratch, challenge.replace("kent-2021-001", "kent-2023-001"))
                        .suspects())
                .isEmpty();
    }
}
