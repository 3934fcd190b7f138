package org.panelwatch.release;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** How the generated tables are asked: by their bare names, so that they fit any release file. */
final class Queries {

    /** After which a question is given up. */
    static final int TIMEOUT_SECONDS = 20;

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Queries() {}

    static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, settings());
    }

    /** With the time limit of questions that readers ask. */
    static DSLContext timed(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, settings().withQueryTimeout(TIMEOUT_SECONDS));
    }

    private static Settings settings() {
        return new Settings().withRenderSchema(false).withRenderCatalog(false);
    }
}
