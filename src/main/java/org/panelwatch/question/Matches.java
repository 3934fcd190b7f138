package org.panelwatch.question;

import static org.jooq.Records.mapping;
import static org.panelwatch.release.schema.Tables.APPEAL;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.Objects;
import org.jooq.impl.DSL;
import org.panelwatch.figure.Wording;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;

/** How many decisions a selection speaks of, in words. */
public record Matches(String words) {

    /** "531 officers, 382 panels": the officers of every outcome figure's base; "17 decisions" of a visitor's own data. */
    public static Matches outcomes(Release release, Selection chosen) {
        Selection selection = Counted.in(release, chosen);
        if (release.own().isPresent()) {
            int decisions = release.ask(db -> db.fetchCount(Measures.cases(), Measures.base(selection)));
            return new Matches(new Subject(selection).count(decisions));
        }
        return release.ask(db -> Objects.requireNonNull(db.select(DSL.count(), DSL.countDistinct(HEARING.PANEL_ID))
                .from(Measures.cases())
                .where(Measures.base(selection))
                .fetchOne(mapping((officers, panels) -> new Matches(Wording.count(officers, "officer", "officers")
                        + ", " + Wording.count(panels, "panel", "panels"))))));
    }

    /** "54 challenges, 48 decisions": one challenge is one officer in one decision. */
    public static Matches challenges(Release release, Selection selection) {
        return release.ask(db -> Objects.requireNonNull(db.select(DSL.count(), DSL.countDistinct(APPEAL.DECISION_ID))
                .from(Measures.challenges())
                .where(Measures.challengeBase(selection))
                .fetchOne(mapping(
                        (challenges, decisions) -> new Matches(Wording.count(challenges, "challenge", "challenges")
                                + ", " + Wording.count(decisions, "decision", "decisions"))))));
    }
}
