package org.panelwatch.question.cases;

import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.STAGE;

import java.util.Objects;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Measures;
import org.panelwatch.vocabulary.Chair;
import org.panelwatch.vocabulary.Conduct;
import org.panelwatch.vocabulary.Finding;
import org.panelwatch.vocabulary.PartialDate;
import org.panelwatch.vocabulary.Proceeding;
import org.panelwatch.vocabulary.Rank;
import org.panelwatch.vocabulary.Sanction;
import org.panelwatch.vocabulary.ServiceStatus;
import org.panelwatch.vocabulary.SourceKind;

/**
 * A case in a list: its first hearing, and what stands. What the source does not say is nothing.
 *
 * @param id the hearing_id of the first hearing
 * @param service at the first hearing
 * @param sanction the first one; nothing where there was none or it is not stated
 * @param decisions how many decisions there are in the case so far, the first included
 */
public record CaseLine(
        String id,
        PartialDate decidedOn,
        String force,
        @Nullable Rank rank,
        @Nullable ServiceStatus service,
        @Nullable Conduct conduct,
        Proceeding proceeding,
        @Nullable Chair chair,
        Finding finding,
        @Nullable Sanction sanction,
        Step.Standing stands,
        int decisions,
        SourceKind reporter,
        String publisher,
        String url) {

    static CaseLine of(Record row) {
        return new CaseLine(
                row.get(HEARING.HEARING_ID),
                PartialDate.parse(row.get(HEARING.DECIDED_ON)).orElseThrow(),
                row.get(HEARING.FORCE),
                row.get(HEARING.RANK),
                row.get(HEARING.SERVICE_STATUS),
                row.get(HEARING.CONDUCT),
                row.get(HEARING.PROCEEDING),
                row.get(HEARING.CHAIR),
                row.get(HEARING.FINDING),
                row.get(HEARING.SANCTION),
                new Step.Standing(
                        row.get(STAGE.FINDING),
                        row.get(STAGE.SANCTION),
                        Objects.equals(row.get(STAGE.STATUS), Measures.AWAITING)),
                row.get(STAGE.ORDINAL),
                row.get(HEARING.SOURCE_KIND),
                row.get(HEARING.SOURCE_PUBLISHER),
                row.get(HEARING.SOURCE_URL));
    }

    /** Whether something else stands now than was decided first. */
    public boolean changed() {
        return stands.awaiting() || stands.finding() != finding || stands.sanction() != sanction;
    }
}
