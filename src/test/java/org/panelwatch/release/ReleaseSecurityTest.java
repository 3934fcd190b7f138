package org.panelwatch.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panelwatch.release.schema.Tables.HEARING;

import java.nio.file.Path;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseSecurityTest {

    @TempDir
    static Path folder;

    static Releases releases;

    @BeforeAll
    static void load() throws Exception {
        releases = Releases.open(TestData.SHIPPED, folder);
    }

    @AfterAll
    static void close() {
        releases.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('data/forces.csv')",
                "select * from read_text('data/forces.csv')",
                "select * from glob('data/*')",
                "attach 'other.duckdb'",
                "copy force to 'forces-copy.csv'",
                "install httpfs",
                "set threads = 8",
                "set enable_external_access = true",
                "create table mine (a integer)",
                "delete from hearing",
                "update stage set sanction = null"
            })
    void aReleaseReachesNoFileAndChangesNothing(String sql) {
        int hearings = releases.current().counts().hearings();
        assertThatThrownBy(() -> releases.current().ask(context -> context.fetch(sql)))
                .isInstanceOf(DataAccessException.class);
        assertThat(releases.current().<Integer>ask(context -> context.fetchCount(HEARING)))
                .isEqualTo(hearings);
    }
}
