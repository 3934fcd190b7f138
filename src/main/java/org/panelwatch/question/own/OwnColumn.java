package org.panelwatch.question.own;

import static org.panelwatch.release.schema.Tables.HEARING;
import static org.panelwatch.release.schema.Tables.OWN_ROW;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.panelwatch.release.OwnData;
import org.panelwatch.vocabulary.CodedConstant;

/** A column of the list of a visitor's own rows. */
public enum OwnColumn implements CodedConstant {
    HEARING_ID("Id in the file", OWN_ROW.OWN_ID, null),
    DECIDED_ON("Decided on", OWN_ROW.DECIDED_ON_WORDS, HEARING.DECIDED_ON),
    COMPLAINED_ON("Complained on", OWN_ROW.COMPLAINED_ON, null),
    FORCE("Force", OWN_ROW.FORCE_WORDS, HEARING.FORCE),
    UNIT("Unit", OWN_ROW.UNIT, null),
    RANK("Rank", OWN_ROW.RANK_WORDS, HEARING.RANK),
    SERVICE_STATUS("Service status", OWN_ROW.SERVICE_STATUS_WORDS, HEARING.SERVICE_STATUS),
    PROCEEDING("Proceeding", OWN_ROW.PROCEEDING_WORDS, HEARING.PROCEEDING),
    CHAIR("Chair", OWN_ROW.CHAIR_WORDS, HEARING.CHAIR),
    CONDUCT("Conduct", OWN_ROW.CONDUCT_WORDS, HEARING.CONDUCT),
    RECOMMENDED_FINDING("Recommended finding", OWN_ROW.RECOMMENDED_FINDING_WORDS, OWN_ROW.RECOMMENDED_FINDING),
    FINDING("Finding", OWN_ROW.FINDING_WORDS, OWN_ROW.FINDING),
    RECOMMENDED_SANCTION("Recommended sanction", OWN_ROW.RECOMMENDED_SANCTION_WORDS, OWN_ROW.RECOMMENDED_SANCTION),
    SANCTION("Sanction", OWN_ROW.SANCTION_WORDS, OWN_ROW.SANCTION),
    LEFT_SERVICE("Left the service", OWN_ROW.LEFT_SERVICE, null),
    REINSTATED("Reinstated", OWN_ROW.REINSTATED, null),
    RECONSIDERS("Decides again", OWN_ROW.RECONSIDERS, null),
    JOINT_WITH("Decided together with", OWN_ROW.JOINT_WITH, null);

    private final String label;
    private final Field<String> words;
    private final @Nullable Field<?> read;

    OwnColumn(String label, Field<String> words, @Nullable Field<?> read) {
        this.label = label;
        this.words = words;
        this.read = read;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the file writes. */
    Field<String> words() {
        return words;
    }

    /** As what it was read; nothing where it stays as it is. */
    @Nullable
    Field<?> read() {
        return read;
    }

    /** Those that a mapping fills, in the order in which a list shows them. */
    public static List<OwnColumn> of(OwnData own) {
        return Arrays.stream(values())
                .filter(column -> own.fills(column.code()))
                .toList();
    }
}
