package org.panelwatch.question.coverage;

import static org.panelwatch.release.schema.Tables.HEARING;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.panelwatch.vocabulary.CodedConstant;
import org.panelwatch.vocabulary.PartialDate.Precision;
import org.panelwatch.vocabulary.Sanction;

/** A column of {@code hearings.csv} in which the source may leave something unsaid, and whom it concerns. */
enum CellOfFile implements CodedConstant {
    DECIDED_ON("Exact day"),
    CHAIR("Who chaired"),
    RANK("Rank"),
    SERVICE_STATUS("Serving or former"),
    CONDUCT("Conduct"),
    SANCTION_MONTHS("Length, where a warning was given"),
    SOURCE_DATE("Date of the source");

    private final String label;

    CellOfFile(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The decisions that could say it. */
    Condition concerned() {
        return switch (this) {
            case SANCTION_MONTHS -> HEARING.SANCTION.in(Sanction.FINAL_WRITTEN_WARNING, Sanction.WRITTEN_WARNING);
            default -> DSL.trueCondition();
        };
    }

    /** Of these, the ones that do not. */
    Condition unknown() {
        return concerned()
                .and(
                        switch (this) {
                            case DECIDED_ON -> HEARING.DECIDED_PRECISION.ne(Precision.DAY);
                            case CHAIR -> HEARING.CHAIR.isNull();
                            case RANK -> HEARING.RANK.isNull();
                            case SERVICE_STATUS -> HEARING.SERVICE_STATUS.isNull();
                            case CONDUCT -> HEARING.CONDUCT.isNull();
                            case SANCTION_MONTHS -> HEARING.SANCTION_MONTHS.isNull();
                            case SOURCE_DATE -> HEARING.SOURCE_DATE.isNull();
                        });
    }
}
