package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Upgrades, downgrades and status on a real server. */
@ParameterizedClass
@OnServers
class UpgradeTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations three = MemoryMigrations.in(schema)
            .then("aaa1", """
                    -- phase 1 [tx]: create table prices
                    CREATE TABLE prices (id bigint PRIMARY KEY, close numeric);
                    INSERT INTO prices SELECT g, g FROM generate_series(1, 100) g;
                    """, """
                    -- phase 1 [tx]: drop it
                    DROP TABLE prices;
                    """)
            .then("bbb2", """
                    -- phase 1 [tx]: add column
                    ALTER TABLE prices ADD adjusted numeric;

                    -- phase 2 [batch]: fill it
                    -- rows of: prices
                    UPDATE prices SET adjusted = close WHERE adjusted IS NULL AND :rows;
                    """, """
                    -- phase 1 [tx]: drop it
                    ALTER TABLE prices DROP adjusted;
                    """)
            .then("ccc3", """
                    -- phase 1 [alone]: index
                    -- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_close')
                    -- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_close
                    CREATE INDEX CONCURRENTLY prices_close ON prices (close);
                    """, """
                    -- phase 1 [alone]: index
                    -- done when: SELECT to_regclass('prices_close') IS NULL
                    DROP INDEX CONCURRENTLY IF EXISTS prices_close;
                    """);

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    private static KedgeException failure(Runnable run) {
        KedgeException failure = catchThrowableOfType(KedgeException.class, run::run);
        assertThat(failure).isNotNull();
        return failure;
    }

    @Test
    void anEmptyDatabaseIsBroughtToTheHead() {
        Report report = kedge(three).upgrade();
        assertThat(report.ran()).extracting(r -> r.revision().id()).containsExactly("aaa1", "bbb2", "ccc3");
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices WHERE adjusted = close"))
                .isEqualTo("100");
        Status status = kedge(three).status();
        assertThat(status.isUpToDate()).isTrue();
        assertThat(ids(status.applied())).containsExactly("aaa1", "bbb2", "ccc3");
        assertThat(status.heads()).containsExactly("ccc3");
        assertThat(kedge(three).current().heads()).containsExactly("ccc3");
        assertThat(kedge(three).history())
                .extracting(r -> r.revision() + " " + r.phase() + "/" + r.phases() + " "
                        + r.mode().label() + " " + r.state().label())
                .containsExactly("aaa1 1/1 tx done", "bbb2 1/2 tx done", "bbb2 2/2 batch done", "ccc3 1/1 alone done");
    }

    @Test
    void aSecondUpgradeDoesNothing() {
        kedge(three).upgrade();
        assertThat(kedge(three).upgrade().isNoop()).isTrue();
        assertThat(kedge(three).upgradeTo("head").isNoop()).isTrue();
        assertThat(kedge(three).upgradeTo("ccc3").isNoop()).isTrue();
    }

    @Test
    void targetsStopOnTheWay() {
        assertThat(kedge(three).upgradeTo("bbb").ran()).hasSize(2);
        assertThat(ids(kedge(three).status().pending())).containsExactly("ccc3");
        assertThat(kedge(three).upgradeTo("+1").ran()).hasSize(1);
        assertThat(kedge(three).upgradeTo("aaa1").isNoop()).isTrue();
        assertThat(failure(() -> kedge(three).upgradeTo("-1")).code()).isEqualTo(RevisionCode.TARGET_WRONG_WAY);
        assertThat(failure(() -> kedge(three).upgradeTo("fff")).code()).isEqualTo(RevisionCode.REVISION_UNKNOWN);
    }

    @Test
    void aDowngradeGoesBackAndUpAgain() {
        kedge(three).upgrade();
        List<String> whole = server.catalog(schema);
        assertThat(kedge(three).downgradeTo("-1").ran())
                .extracting(r -> r.revision().id())
                .containsExactly("ccc3");
        assertThat(kedge(three).current().heads()).containsExactly("bbb2");
        assertThat(kedge(three).downgradeTo("base").ran()).hasSize(2);
        assertThat(kedge(three).current().heads()).isEmpty();
        assertThat(server.catalog(schema)).isEmpty();
        assertThat(kedge(three).upgrade().ran()).hasSize(3);
        assertThat(server.catalog(schema)).isEqualTo(whole);
    }
}
