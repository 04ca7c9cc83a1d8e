package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.revision.Direction;
import dev.kedge.postgres.OnServers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Whatever is being sent when the connection dies, the next run ends where an undisturbed one would have. */
@ParameterizedClass
@OnServers
class CrashLawTest {
    @Parameter
    Server server;

    private static MemoryMigrations migrations(String schema) {
        return MemoryMigrations.in(schema)
                .then("aaa1", """
                        -- phase 1 [tx]: create
                        CREATE TABLE prices (id bigint, close numeric);
                        INSERT INTO prices SELECT g, g FROM generate_series(1, 500) g;
                        """, """
                        -- phase 1 [tx]: drop
                        DROP TABLE prices;
                        """)
                .then("bbb2", """
                        -- phase 1 [alone]: index
                        -- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_key')
                        -- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_key
                        CREATE UNIQUE INDEX CONCURRENTLY prices_key ON prices (id);

                        -- phase 2 [tx]: add column
                        ALTER TABLE prices ADD adjusted numeric;

                        -- phase 3 [batch]: fill
                        -- rows of: prices
                        UPDATE prices SET adjusted = close WHERE adjusted IS NULL AND :rows;

                        -- phase 4 [tx]: check
                        ALTER TABLE prices ADD CONSTRAINT filled CHECK (adjusted IS NOT NULL) NOT VALID;

                        -- phase 5 [alone]: validate
                        -- done when: SELECT convalidated FROM pg_constraint WHERE conname = 'filled' AND conrelid = to_regclass('prices')
                        ALTER TABLE prices VALIDATE CONSTRAINT filled;
                        """, """
                        -- phase 1 [tx]: drop column
                        ALTER TABLE prices DROP adjusted;

                        -- phase 2 [alone]: drop index
                        -- done when: SELECT to_regclass('prices_key') IS NULL
                        DROP INDEX CONCURRENTLY IF EXISTS prices_key;
                        """)
                .then("ccc3", "", "");
    }

    @Test
    void anUpgradeThatIsKilledAnywhereIsFinishedByTheNext() {
        String undisturbed = Server.freshSchema();
        Kedge.on(server.pooled()).with(migrations(undisturbed)).upgrade();
        List<String> expected = state(undisturbed, Direction.UP);
        assertThat(expected).anyMatch(line -> line.contains("UNIQUE")).contains("500");
        for (Sources.Moment moment : moments()) {
            int kills = killEverywhere(moment, expected, Direction.UP, schema -> {});
            assertThat(kills).isGreaterThan(25);
        }
    }

    @Test
    void aDowngradeThatIsKilledAnywhereIsFinishedByTheNext() {
        String undisturbed = Server.freshSchema();
        Kedge.on(server.pooled()).with(migrations(undisturbed)).upgrade();
        Kedge.on(server.pooled()).with(migrations(undisturbed)).downgradeTo("base");
        List<String> expected = state(undisturbed, Direction.DOWN);
        for (Sources.Moment moment : moments()) {
            int kills = killEverywhere(
                    moment,
                    expected,
                    Direction.DOWN,
                    schema -> Kedge.on(server.pooled()).with(migrations(schema)).upgrade());
            assertThat(kills).isGreaterThan(12);
        }
    }

    /** To die before a statement differs from dying after the one before it only in what the client knows. */
    private List<Sources.Moment> moments() {
        return server == Server.newest() ? List.of(Sources.Moment.values()) : List.of(Sources.Moment.AFTER);
    }

    private int killEverywhere(
            Sources.Moment moment, List<String> expected, Direction direction, Consumer<String> setUp) {
        for (int n = 1; ; n++) {
            String schema = Server.freshSchema();
            setUp.accept(schema);
            Sources.Kill kill = new Sources.Kill(server, moment, n);
            Kedge doomed = Kedge.on(kill.source()).with(migrations(schema));
            Consumer<Kedge> run = direction == Direction.UP ? Kedge::upgrade : kedge -> kedge.downgradeTo("base");
            try {
                run.accept(doomed);
            } catch (KedgeException e) {
                assertThat(kill.hasStruck()).as(e.getMessage()).isTrue();
            }
            if (!kill.hasStruck()) {
                return n - 1;
            }
            run.accept(Kedge.on(server.pooled()).with(migrations(schema)));
            assertThat(state(schema, direction))
                    .as("%s statement %d", moment, n)
                    .isEqualTo(expected);
        }
    }

    /** All that must not depend on what happened on the way. */
    private List<String> state(String schema, Direction direction) {
        List<String> state = new ArrayList<>(server.catalog(schema));
        state.replaceAll(line -> line.replace(schema + ".", ""));
        String ledger = schema + ".kedge_history";
        if (direction == Direction.UP) {
            state.add(server.value("SELECT count(*) FROM " + schema + ".prices WHERE adjusted = close"));
        }
        state.addAll(server.query("SELECT heads FROM " + schema + ".kedge_state"));
        state.addAll(server.query("SELECT revision, direction, phase, phases, mode, count(*) FROM " + ledger
                + " WHERE state = 'done' GROUP BY 1, 2, 3, 4, 5 ORDER BY 2, 1, 3"));
        state.addAll(server.query("SELECT 'running', * FROM " + ledger + " WHERE state = 'running'"));
        return state;
    }

    @Test
    @Tag("way-out:KDG516")
    void aStatementThatNothingCanBeAskedAboutIsNotGuessedAt() {
        String schema = Server.freshSchema();
        MemoryMigrations one = MemoryMigrations.in(schema)
                .then("aaa1", "-- phase 1 [alone]: create\nCREATE TABLE prices (id bigint);\n");
        boolean interrupted = false;
        for (int n = 1; !interrupted; n++) {
            assertThat(n).isLessThan(50);
            server.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            Sources.Kill kill = new Sources.Kill(server, Sources.Moment.AFTER, n);
            try {
                Kedge.on(kill.source()).with(one).upgrade();
            } catch (KedgeException e) {
                interrupted = server.value("SELECT to_regclass('" + schema + ".prices') IS NOT NULL")
                                .equals("t")
                        && server.query("SELECT 1 FROM " + schema + ".kedge_history WHERE state = 'running'")
                                        .size()
                                == 1;
            }
        }
        Kedge kedge = Kedge.on(server.pooled()).with(one);
        assertThatThrownBy(kedge::upgrade).hasMessageContaining("KDG516").hasMessageContaining("00000_aaa1/up.sql:2");
        assertThat(kedge.status().halfDone()).containsExactly(new Status.HalfDone("aaa1", RowDirection.UP, 1, 1));
        MemoryMigrations mended = MemoryMigrations.in(schema).then("aaa1", """
                        -- phase 1 [alone]: create
                        -- done when: SELECT to_regclass('prices') IS NOT NULL
                        CREATE TABLE prices (id bigint);
                        """);
        assertThat(Kedge.on(server.pooled()).with(mended).upgrade().ran()).hasSize(1);
        assertThat(Kedge.on(server.pooled()).with(mended).upgrade().isNoop()).isTrue();
    }
}
