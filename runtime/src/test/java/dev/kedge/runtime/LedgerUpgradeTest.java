package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.connection.DatabaseUrl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** A ledger that an older build made is read and carried on, and builds of both ages use one database. */
@ParameterizedClass
@OnServers
class LedgerUpgradeTest {
    private static final String ADDED =
            "SELECT count(*) FROM pg_attribute WHERE attrelid = '%s.kedge_history'::regclass"
                    + " AND attname IN ('version', 'message', 'compatible_from', 'skipped', 'blocked_by', 'statement')";

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations two = MemoryMigrations.in(schema)
            .then(
                    "aaa1",
                    "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n",
                    "-- phase 1 [tx]: drop\nDROP TABLE prices;\n")
            .then(
                    "bbb2",
                    "-- phase 1 [tx]: add\nALTER TABLE prices ADD close numeric;\n",
                    "-- phase 1 [tx]: drop\nALTER TABLE prices DROP close;\n");
    private final MemoryMigrations three = two.then(
            "ccc3",
            "-- phase 1 [tx]: add\nALTER TABLE prices ADD open numeric;\n",
            "-- phase 1 [tx]: drop\nALTER TABLE prices DROP open;\n");
    private final MemoryMigrations breaking =
            two.revision("ccc3", List.of("bbb2"), false, "-- phase 1 [tx]: drop\nALTER TABLE prices DROP close;\n", "");

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private String old(String operation) {
        return OlderBuild.call(operation, server.source(), two);
    }

    private String added() {
        return server.value(ADDED.formatted(schema));
    }

    private String versions() {
        return String.join(
                ", ", server.query("SELECT revision, version, message FROM " + schema + ".kedge_versions ORDER BY id"));
    }

    @Test
    void aDumpOfAnOlderLedgerIsReadAndCarriedOn() throws IOException {
        try (InputStream file = LedgerUpgradeTest.class.getResourceAsStream("older-ledger.sql")) {
            server.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("tenant", schema));
        }
        Status before = kedge(two).status();
        assertThat(before.heads()).containsExactly("aaa1");
        assertThat(before.unknown()).isEmpty();
        assertThat(kedge(two.first(0)).status().unknown())
                .containsExactly(new Status.Unknown("aaa1", false, Optional.empty(), Optional.empty()));
        List<HistoryRow> rows = kedge(two).history();
        assertThat(rows).extracting(HistoryRow::state).containsExactly(RowState.FAILED, RowState.DONE, RowState.FAILED);
        assertThat(rows).allSatisfy(row -> assertThat(row.version()).isEmpty());
        assertThat(rows.get(2).error().orElseThrow()).contains("close");
        assertThat(added()).isEqualTo("0");
        assertThat(kedge(two).upgrade().ran()).hasSize(1);
        assertThat(added()).isEqualTo("6");
        assertThat(versions()).isEqualTo("aaa1 null null, bbb2 1.0.1 message of bbb2");
        assertThat(kedge(two).history().subList(0, 3)).isEqualTo(rows);
    }

    @Test
    void anUpgradeWithNothingToDoLeavesAnOlderLedgerAsItIs() {
        old("upgrade");
        assertThat(kedge(two).upgrade().isNoop()).isTrue();
        assertThat(kedge(two).history()).hasSize(2);
        assertThat(added()).isEqualTo("0");
    }

    @Test
    void anOlderBuildGoesOnUsingTheLedger() {
        kedge(three).upgrade();
        assertThat(old("upgrade")).isEqualTo("0");
        assertThat(old("status")).contains("[ccc3]", "Unknown[id=ccc3, compatible=true]");
        kedge(three).downgradeTo("bbb2");
        assertThat(old("downgrade")).isEqualTo("1");
        assertThat(old("upgrade")).isEqualTo("1");
        assertThat(kedge(three).upgrade().ran()).hasSize(1);
        assertThat(versions()).isEqualTo("aaa1 1.0.0 message of aaa1, bbb2 null null, ccc3 1.0.2 message of ccc3");
        assertThat(old("history")).endsWith("bbb2 up done, ccc3 up done");
    }

    @Test
    void anOlderBuildRefusesWhatBreaksIt() {
        kedge(breaking).upgrade();
        assertThat(catchThrowableOfType(OlderBuild.KedgeFailed.class, () -> old("upgrade")))
                .hasMessageContaining("KDG505");
        assertThat(server.query("SELECT compatible, compatible_from FROM " + schema + ".kedge_history ORDER BY id"))
                .containsExactly("t null", "t null", "f none");
    }

    /** The older build refuses also what would not break it: it does not know the column that says so. */
    @Test
    void aBuildThatHasTheNamedRevisionStarts() {
        MemoryMigrations named = two.breaking("ccc3", "bbb2", "-- phase 1 [tx]: d\nALTER TABLE prices ADD a int;\n");
        kedge(named).upgrade();
        assertThat(server.value("SELECT compatible, compatible_from FROM " + schema
                        + ".kedge_history ORDER BY id DESC LIMIT 1"))
                .isEqualTo("f bbb2");
        assertThat(kedge(two).upgrade().isNoop()).isTrue();
        assertThat(kedge(two).status().unknown())
                .containsExactly(
                        new Status.Unknown("ccc3", true, Optional.of("2.0.0"), Optional.of("message of ccc3")));
        Expect.failure(Code.UNKNOWN_REVISION_APPLIED, kedge(two.first(1))::upgrade);
        assertThat(kedge(two.first(1)).status().isCompatible()).isFalse();
        assertThat(catchThrowableOfType(OlderBuild.KedgeFailed.class, () -> old("upgrade")))
                .hasMessageContaining("KDG505");
    }

    @Test
    void anOlderBuildWaitsAndReadsAgain() {
        CountDownLatch waits = new CountDownLatch(1);
        List<CompletableFuture<String>> older = new ArrayList<>();
        KedgeListener starter = new KedgeListener() {
            @Override
            public void phaseStarted(RevisionHeader revision, Phase phase) {
                if (revision.id().equals("bbb2")) {
                    older.add(Application.start(
                            () -> OlderBuild.call("upgrade", server.source(), two, what -> waits.countDown())));
                    await(waits);
                }
            }
        };
        assertThat(kedge(three).listener(starter).upgrade().ran()).hasSize(3);
        assertThat(older.get(0).join()).isEqualTo("0");
        assertThat(kedge(three).history()).hasSize(3);
    }

    @Test
    void aNewerBuildWaitsForAnOlderOneAndCompletesItsLedger() {
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<String> older =
                Application.start(() -> OlderBuild.call("upgrade", server.source(), two, what -> {
                    if (what.equals("phase bbb2")) {
                        runs.countDown();
                        await(waits);
                    }
                }));
        await(runs);
        KedgeListener waiter = new KedgeListener() {
            @Override
            public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
                waits.countDown();
            }
        };
        assertThat(kedge(three).listener(waiter).upgrade().ran()).hasSize(1);
        assertThat(older.join()).isEqualTo("2");
        assertThat(versions()).isEqualTo("aaa1 null null, bbb2 null null, ccc3 1.0.2 message of ccc3");
    }

    @Test
    void buildsOfBothAgesCreateOneLedgerTogether() {
        for (int round = 0; round < 5; round++) {
            CountDownLatch start = new CountDownLatch(2);
            CompletableFuture<String> older = Application.start(() -> {
                start.countDown();
                await(start);
                return old("upgrade");
            });
            CompletableFuture<Integer> newer = Application.start(() -> {
                start.countDown();
                await(start);
                return kedge(three).upgrade().ran().size();
            });
            assertThat(Integer.parseInt(older.join()) + newer.join()).isEqualTo(3);
            assertThat(added()).isEqualTo("6");
            assertThat(kedge(three).status().isUpToDate()).isTrue();
            server.execute("DROP SCHEMA " + schema + " CASCADE");
        }
    }

    @Test
    @Tag("way-out:KDG542")
    void aRoleThatMustNotAlterGoesOnWithout() {
        old("upgrade");
        String role = "user_" + schema;
        server.execute("CREATE ROLE " + role + " LOGIN");
        server.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
        server.execute("GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
        MemoryMigrations data = two.then("ccc3", "-- phase 1 [tx]: fill\nUPDATE prices SET close = 1;\n")
                .then("ddd4", "-- phase 1 [tx]: fill\nUPDATE prices SET open = 2;\n");
        List<Diagnostic> warnings = new ArrayList<>();
        KedgeListener listener = new KedgeListener() {
            @Override
            public void warned(Diagnostic warning) {
                warnings.add(warning);
            }
        };
        Kedge limited = Kedge.on(DatabaseUrl.parse(server.url().replace("user=postgres", "user=" + role))
                        .get()
                        .dataSource())
                .with(data)
                .listener(listener);
        Expect.failure(Code.STATEMENT_FAILED, limited::upgrade);
        assertThat(warnings).extracting(Diagnostic::code).containsExactly(Code.LEDGER_INCOMPLETE);
        assertThat(warnings.get(0).message()).contains("may not alter");
        HistoryRow failed = limited.history().get(3);
        assertThat(failed.error()).isPresent();
        assertThat(failed.statement()).isEmpty();
        String wayOut = warnings.get(0).remedy();
        server.execute(wayOut.substring(wayOut.indexOf('\n')));
        server.execute("ALTER TABLE " + schema + ".prices ADD open numeric");
        assertThat(limited.upgrade().ran()).hasSize(1);
        assertThat(warnings).hasSize(1);
        assertThat(limited.history().get(4).message()).contains("message of ddd4");
    }

    @Test
    void whoReadsTheHistoryForLongStopsNoRun() throws SQLException {
        old("upgrade");
        try (Connection other = server.connect();
                Statement reader = other.createStatement()) {
            other.setAutoCommit(false);
            reader.execute("SELECT FROM " + schema + ".kedge_history");
            assertThat(kedge(three).upgrade().ran()).hasSize(1);
            assertThat(added()).isEqualTo("0");
            other.rollback();
        }
        kedge(three).downgradeTo("bbb2");
        assertThat(added()).isEqualTo("6");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
