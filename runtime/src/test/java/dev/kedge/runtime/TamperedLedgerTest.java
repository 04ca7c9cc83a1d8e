package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that somebody changed by hand, or of which only a part was restored: the history is believed. */
@ParameterizedClass
@OnServers
class TamperedLedgerTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations two = MemoryMigrations.in(schema)
            .then(
                    "aaa1",
                    "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n",
                    "-- phase 1 [tx]: d\nDROP TABLE prices;\n")
            .then(
                    "bbb2",
                    "-- phase 1 [tx]: add\nALTER TABLE prices ADD close numeric;\n",
                    "-- phase 1 [tx]: drop\nALTER TABLE prices DROP close;\n");
    private final MemoryMigrations three = two.then(
            "ccc3",
            "-- phase 1 [tx]: add\nALTER TABLE prices ADD open numeric;\n",
            "-- phase 1 [tx]: drop\nALTER TABLE prices DROP open;\n");

    @BeforeEach
    void upgrade() {
        Kedge.on(server.source()).with(two).upgrade();
    }

    private Kedge kedge() {
        return Kedge.on(server.source()).with(two);
    }

    private void tamper(String change) {
        server.execute("UPDATE " + schema + ".kedge_state SET " + change);
    }

    private String heads() {
        return server.value("SELECT heads FROM " + schema + ".kedge_state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heads = '{aaa1}'",
                "heads = '{aaa1,bbb2}'",
                "heads = '{}'",
                "heads = '{nobody}'",
                "heads = '{bbb2,nobody}'",
                "heads = '{aaa1}', digest = ''",
                "heads = '{}', digest = 'nonsense'",
                "digest = 'nonsense'",
                "digest = 'nonsense', fence = -7",
                "format = 0, heads = '{aaa1}'",
            })
    void statusSaysSoAndTheNextUpgradeCorrectsIt(String change) {
        String right = server.value("SELECT * FROM (SELECT heads, digest, format FROM " + schema + ".kedge_state) s");
        tamper(change);
        Status status = kedge().status();
        assertThat(status.contradictions()).isNotEmpty();
        assertThat(status.isUpToDate()).isFalse();
        assertThat(status.heads()).containsExactly("bbb2");
        assertThat(kedge().current().heads()).containsExactly("bbb2");
        assertThat(kedge().upgrade().isNoop()).isTrue();
        assertThat(server.value("SELECT * FROM (SELECT heads, digest, format FROM " + schema + ".kedge_state) s"))
                .isEqualTo(right);
        assertThat(kedge().status().isUpToDate()).isTrue();
        assertThat(kedge().status().contradictions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heads = '{aaa1}'", "heads = '{nobody}'", "heads = '{}'", "digest = 'nonsense'"})
    void aRunGoesOnFromWhatIsThere(String change) {
        tamper(change);
        assertThat(Kedge.on(server.source()).with(three).upgrade().ran()).hasSize(1);
        assertThat(heads()).isEqualTo("{ccc3}");
        tamper(change);
        assertThat(Kedge.on(server.source()).with(three).downgradeTo("base").ran())
                .hasSize(3);
        assertThat(heads()).isEqualTo("{}");
    }

    @Test
    void whatOnlyANewerBuildKnowsIsBelieved() {
        Kedge.on(server.source()).with(three).upgrade();
        assertThat(kedge().status().contradictions()).isEmpty();
        assertThat(kedge().current().heads()).containsExactly("ccc3");
        tamper("heads = '{bbb2,ccc3}'");
        // this build cannot know that ccc3 builds on bbb2, and the other corrects it
        assertThat(kedge().status().contradictions()).isEmpty();
        assertThat(Kedge.on(server.source()).with(three).upgrade().isNoop()).isTrue();
        assertThat(heads()).isEqualTo("{ccc3}");
        tamper("heads = '{}'");
        assertThat(kedge().current().heads()).containsExactly("ccc3");
    }

    @Test
    void aMissingRowIsWrittenAgain() {
        server.execute("DELETE FROM " + schema + ".kedge_state");
        assertThat(kedge().status().applied()).hasSize(2);
        assertThat(kedge().status().contradictions().get(0).toString()).contains("no row");
        assertThat(kedge().history()).hasSize(2);
        assertThat(kedge().upgrade().isNoop()).isTrue();
        assertThat(heads()).isEqualTo("{bbb2}");
        assertThat(kedge().status().isUpToDate()).isTrue();
    }

    /** Only kedge_state was restored, or the rows were given to another database: nothing bears the digest out. */
    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM %s.kedge_history", "UPDATE %s.kedge_history SET database = 'other'"})
    void aDigestWithoutAHistoryIsNotBelieved(String change) {
        server.execute(change.formatted(schema));
        Status status = kedge().status();
        assertThat(status.applied()).isEmpty();
        assertThat(status.contradictions()).hasSize(3);
        // what is there is not run over, and stamping it is the way on
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge()::upgrade))
                .hasMessageContaining("kedge.stamp(\"aaa1\")");
        kedge().stamp("bbb2");
        assertThat(kedge().status().isUpToDate()).isTrue();
        assertThat(kedge().status().contradictions()).isEmpty();
    }

    /** The digest is all that an upgrade with nothing to do looks at; status reads everything, and tells the way out. */
    @Test
    void aRevisionWhoseRowsAreGone() {
        server.execute("DELETE FROM " + schema + ".kedge_history WHERE revision = 'bbb2'");
        Status status = kedge().status();
        assertThat(status.pending()).hasSize(1);
        assertThat(status.heads()).containsExactly("aaa1");
        assertThat(status.contradictions()).hasSize(3);
        String wayOut = status.contradictions().get(2).toString();
        server.execute(wayOut.substring(wayOut.indexOf("UPDATE"), wayOut.indexOf(';')));
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge()::upgrade);
        kedge().stamp("bbb2");
        assertThat(kedge().status().isUpToDate()).isTrue();
    }

    @Test
    void aModeThatNobodyWritesIsRefused() {
        server.execute("UPDATE " + schema + ".kedge_history SET mode = 'slow' WHERE revision = 'bbb2'");
        KedgeException refusal = Expect.failure(DatabaseCode.LEDGER_DAMAGED, kedge()::history);
        assertThat(refusal).hasMessageContaining("its mode is \"slow\"");
        String wayOut = refusal.diagnostics().get(0).remedy().toString();
        server.execute(wayOut.substring(wayOut.indexOf("UPDATE"), wayOut.indexOf(';')));
        assertThat(kedge().history()).extracting(HistoryRow::mode).containsOnly(Mode.TX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "state = 'finished';state is \"finished\"",
                "direction = 'sideways';direction is \"sideways\"",
                "phase = 7;phase 7 of 1",
                "phase = -1;phase -1 of 1"
            })
    @Tag("way-out:KDG536")
    void aRowThatNobodyWritesIsRefused(String change, String said) {
        server.execute("ALTER TABLE " + schema + ".kedge_history DROP CONSTRAINT kedge_history_state_check,"
                + " DROP CONSTRAINT kedge_history_direction_check");
        server.execute("UPDATE " + schema + ".kedge_history SET " + change + " WHERE revision = 'bbb2'");
        tamper("digest = ''");
        for (Runnable run : List.<Runnable>of(kedge()::upgrade, kedge()::status, () -> kedge().stamp("bbb2"))) {
            KedgeException refusal = Expect.failure(DatabaseCode.LEDGER_DAMAGED, run);
            assertThat(refusal).hasMessageContaining(said);
            assertThat(server.catalog(schema)).hasSize(2);
        }
        String message =
                Expect.failure(DatabaseCode.LEDGER_DAMAGED, kedge()::status).getMessage();
        server.execute(message.substring(message.indexOf("UPDATE"), message.lastIndexOf(';')));
        assertThat(kedge().upgrade().isNoop()).isTrue();
        assertThat(kedge().status().isUpToDate()).isTrue();
    }

    @Test
    void aRowThatStandsTwiceChangesNothing() {
        server.execute(
                "INSERT INTO " + schema + ".kedge_history (database, revision, direction, phase, phases, mode, state,"
                        + " checksum, sql_hash, steps, compatible, attempts, who, application, kedge, started, finished, lock_wait_ms)"
                        + " SELECT database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible,"
                        + " attempts, who, application, kedge, started, finished, lock_wait_ms FROM " + schema
                        + ".kedge_history");
        assertThat(kedge().status().isUpToDate()).isTrue();
        assertThat(kedge().upgrade().isNoop()).isTrue();
        assertThat(kedge().downgradeTo("base").ran()).hasSize(2);
    }
}
