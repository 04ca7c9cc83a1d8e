package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Backfills in batches. */
@ParameterizedClass
@OnServers
class BatchTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table = MemoryMigrations.in(schema).then("aaa1", """
                    -- phase 1 [tx]: create
                    CREATE TABLE prices (id bigint, close numeric, adjusted numeric, times int DEFAULT 0);
                    INSERT INTO prices SELECT g, g FROM generate_series(1, 30000) g;
                    """);
    private final MemoryMigrations filled = table.then("bbb2", """
            -- phase 1 [batch]: fill
            -- rows of: prices
            UPDATE prices SET adjusted = close, times = times + 1 /* :rows */ WHERE adjusted IS NULL AND :rows;
            """);
    private final List<BatchProgress> progress = new ArrayList<>();
    private final KedgeListener listener = new KedgeListener() {
        @Override
        public void batchFinished(RevisionHeader revision, Phase phase, BatchProgress batch) {
            progress.add(batch);
            if (progress.size() == killAfter) {
                throw new IllegalStateException("killed");
            }
        }
    };
    private int killAfter = -1;

    @BeforeEach
    void createTheTable() {
        Kedge.on(server.source()).with(table).upgrade();
    }

    private Kedge kedge() {
        return Kedge.on(server.source()).with(filled).listener(listener);
    }

    private String count(String condition) {
        return server.value("SELECT count(*) FROM " + schema + ".prices WHERE " + condition);
    }

    @Test
    void everyRowIsFilledOnce() {
        kedge().upgrade();
        assertThat(count("adjusted = close AND times = 1")).isEqualTo("30000");
        assertThat(progress).hasSizeGreaterThan(3);
        assertThat(progress).last().satisfies(p -> {
            assertThat(p.pass()).isEqualTo(2);
            assertThat(p.rows()).isZero();
        });
    }

    @Test
    void aRunThatDiedGoesOnWhereItWas() {
        killAfter = 2;
        try {
            kedge().upgrade();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
        BatchProgress stopped = progress.get(1);
        assertThat(count("adjusted IS NOT NULL")).isEqualTo(String.valueOf(stopped.rows()));
        assertThat(kedge().status().halfDone()).containsExactly(new Status.HalfDone("bbb2", RowDirection.UP, 1, 1));
        assertThat(kedge().history())
                .last()
                .satisfies(
                        row -> assertThat(row.cursor().orElse("")).startsWith("pass=1 page=" + stopped.page() + " "));
        kedge().upgrade();
        assertThat(progress.get(2).page()).isGreaterThan(stopped.page());
        assertThat(count("adjusted = close AND times = 1")).isEqualTo("30000");
        assertThat(kedge().history())
                .extracting(HistoryRow::state)
                .containsExactly(RowState.DONE, RowState.FAILED, RowState.DONE);
    }

    @Test
    @Tag("way-out:KDG515")
    void anExpressionThatGivesNullEndsTheRun() {
        server.execute("UPDATE " + schema + ".prices SET close = NULL WHERE id <= 7");
        assertThat(Expect.failure(Code.BACKFILL_STUCK, kedge()::upgrade))
                .hasMessageContaining("7 rows")
                .hasMessageContaining("00001_bbb2/up.sql:3");
        server.execute("UPDATE " + schema + ".prices SET close = 1 WHERE id <= 7");
        kedge().upgrade();
        assertThat(count("adjusted IS NULL")).isEqualTo("0");
    }

    @Test
    void rowsThatGoOnComingAreNoReasonToGiveUp() {
        KedgeListener inserting = new KedgeListener() {
            @Override
            public void batchFinished(RevisionHeader revision, Phase phase, BatchProgress batch) {
                progress.add(batch);
                server.execute("INSERT INTO " + schema + ".prices (id, close) SELECT 100000 + g, g"
                        + " FROM generate_series(1, " + 5 * progress.size() + ") g");
            }
        };
        Kedge.on(server.source()).with(filled).listener(inserting).upgrade();
        assertThat(count("id <= 30000 AND adjusted IS NULL")).isEqualTo("0");
        assertThat(count("id > 100000 AND adjusted IS NULL")).isNotEqualTo("0");
        assertThat(progress).last().satisfies(p -> assertThat(p.pass()).isEqualTo(3));
    }

    @Test
    void rowsThatComeBeforeTheCheckAreFilledUnderIt() {
        MemoryMigrations required = table.then("ccc3", """
                -- phase 1 [batch]: fill
                -- rows of: prices
                UPDATE prices SET adjusted = close WHERE adjusted IS NULL AND :rows;

                -- phase 2 [tx]: forbid
                ALTER TABLE prices ADD CONSTRAINT required CHECK (adjusted IS NOT NULL) NOT VALID;

                -- phase 3 [batch]: fill again
                -- rows of: prices
                UPDATE prices SET adjusted = close WHERE adjusted IS NULL AND :rows;

                -- phase 4 [alone]: prove
                ALTER TABLE prices VALIDATE CONSTRAINT required;
                """);
        KedgeListener late = new KedgeListener() {
            @Override
            public void phaseStarted(RevisionHeader revision, Phase phase) {
                if (phase.number() == 2) {
                    server.execute("INSERT INTO " + schema + ".prices (id, close) VALUES (100001, 1)");
                }
            }
        };
        Kedge.on(server.source()).with(required).listener(late).upgrade();
        assertThat(count("id = 100001 AND adjusted = 1")).isEqualTo("1");
    }

    @Test
    void aFailingBatchIsReportedAndGoesOnWhenMended() {
        server.execute("ALTER TABLE " + schema + ".prices ADD CHECK (adjusted <> 29999)");
        assertThat(Expect.failure(Code.STATEMENT_FAILED, kedge()::upgrade)).hasMessageContaining("SQLSTATE 23514");
        assertThat(count("adjusted IS NOT NULL")).isNotEqualTo("0");
        server.execute("UPDATE " + schema + ".prices SET close = 0 WHERE id = 29999");
        kedge().upgrade();
        assertThat(count("adjusted IS NULL")).isEqualTo("0");
    }

    @Test
    void aPartitionedTableIsFilledAsWell() {
        String target = Server.freshSchema();
        MemoryMigrations parts = MemoryMigrations.in(target).then("aaa1", """
                        -- phase 1 [tx]: create
                        CREATE TABLE prices (id bigint, adjusted bigint) PARTITION BY HASH (id);
                        CREATE TABLE prices_0 PARTITION OF prices FOR VALUES WITH (MODULUS 2, REMAINDER 0);
                        CREATE TABLE prices_1 PARTITION OF prices FOR VALUES WITH (MODULUS 2, REMAINDER 1);
                        INSERT INTO prices SELECT g FROM generate_series(1, 20000) g;

                        -- phase 2 [batch]: fill
                        -- rows of: prices
                        UPDATE prices SET adjusted = id WHERE adjusted IS NULL AND :rows;
                        """);
        Kedge.on(server.source()).with(parts).listener(listener).upgrade();
        assertThat(server.value("SELECT count(*) FROM " + target + ".prices WHERE adjusted = id"))
                .isEqualTo("20000");
    }
}
