package org.panelwatch.question;

import static org.jooq.Records.mapping;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.util.Objects;
import org.jooq.impl.DSL;
import org.panelwatch.release.Release;
import org.panelwatch.selection.Selection;

/** How many officers, before how many panels, a selection speaks of. */
public record Matches(int officers, int panels) {

    public static Matches of(Release release, Selection selection) {
        return release.ask(db -> Objects.requireNonNull(db.select(DSL.count(), DSL.countDistinct(HEARING.PANEL_ID))
                .from(Measures.cases())
                .where(Measures.base(selection))
                .fetchOne(mapping(Matches::new))));
    }
}
