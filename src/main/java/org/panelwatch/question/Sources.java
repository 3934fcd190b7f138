package org.panelwatch.question;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableLike;
import org.panelwatch.figure.SourceCount;

/** The pages that state the rows behind a figure. */
public final class Sources {

    private Sources() {}

    /** Most rows first, then by name; rows that nobody states are left out. */
    public static List<SourceCount> of(
            DSLContext db, TableLike<?> from, Condition rows, Field<String> publisher, Field<String> url) {
        return db.select(publisher, url, count())
                .from(from)
                .where(rows, publisher.isNotNull())
                .groupBy(publisher, url)
                .orderBy(count().desc(), publisher, url)
                .fetch(mapping((name, address, n) -> new SourceCount(name, address == null ? "" : address, n)));
    }
}
