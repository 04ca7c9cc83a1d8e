package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line {@code -- when:} of a phase, by which the phase and its way down are skipped. */
@ParameterizedClass
@OnServers
class PhaseWhenTest {
    private static final String EMPTY = "SELECT NOT EXISTS (SELECT FROM prices)";

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table =
            MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n");
    private final MemoryMigrations seeded = table.then(
            "bbb2",
            "-- phase 1 [tx]: fill\n-- when: " + EMPTY + "\nINSERT INTO prices VALUES (1), (2);\n",
            "-- phase 1 [tx]: empty\n-- undoes: 1\nDELETE FROM prices WHERE id < 3;\n");

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private String ids() {
        return server.value("SELECT string_agg(id::text, ' ' ORDER BY id) FROM " + schema + ".prices");
    }

    @Test
    void aPhaseWhoseConditionIsTrueRuns() {
        kedge(seeded).upgrade();
        assertThat(ids()).isEqualTo("1 2");
        assertThat(kedge(seeded).history()).extracting(HistoryRow::skipped).containsOnly(Optional.empty());
        kedge(seeded).downgradeTo("-1");
        assertThat(ids()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"0,SELECT false", "0,SELECT NULL::boolean", "0,SELECT true WHERE false", "3," + EMPTY})
    void aPhaseWhoseConditionIsNotTrueIsSkippedInBothDirections(int id, String query) {
        MemoryMigrations some = table.then(
                "bbb2",
                "-- phase 1 [tx]: fill\n-- when: " + query + "\nINSERT INTO prices VALUES (1);\n",
                "-- phase 1 [tx]: empty\n-- undoes: 1\nDELETE FROM prices;\n");
        kedge(table).upgrade();
        server.execute("INSERT INTO " + schema + ".prices VALUES (" + id + ")");
        List<String> told = new ArrayList<>();
        KedgeListener listener = new KedgeListener() {
            @Override
            public void phaseSkipped(RevisionHeader revision, Phase phase, String condition) {
                told.add(revision.id() + " " + phase.number() + " " + condition);
            }
        };
        kedge(some).listener(listener).upgrade();
        assertThat(ids()).isEqualTo("" + id);
        assertThat(told).containsExactly("bbb2 1 " + query);
        assertThat(kedge(some).status().pending()).isEmpty();
        HistoryRow row = kedge(some).history().get(1);
        assertThat(row.skipped()).contains(query);
        assertThat(row.state()).isEqualTo(RowState.DONE);
        kedge(some).downgradeTo("-1");
        assertThat(ids()).isEqualTo("" + id);
        assertThat(kedge(some).history().get(2).skipped()).contains(query);
        server.execute("DELETE FROM " + schema + ".prices");
        assertThat(kedge(some).upgrade().ran()).hasSize(1);
        assertThat(ids()).isEqualTo(query.equals(EMPTY) ? "1" : "null");
    }

    @Test
    void aWayDownOfSeveralPhasesRunsIfOneOfThemRan() {
        MemoryMigrations two = table.then("bbb2", """
                -- phase 1 [tx]: one
                -- when: SELECT false
                INSERT INTO prices VALUES (1);

                -- phase 2 [tx]: two
                -- when: SELECT true
                INSERT INTO prices VALUES (2);
                """, "-- phase 1 [tx]: empty\n-- undoes: 1,2\nDELETE FROM prices;\n");
        kedge(two).upgrade();
        assertThat(ids()).isEqualTo("2");
        kedge(two).downgradeTo("-1");
        assertThat(ids()).isEqualTo("null");
    }

    @Test
    void theConditionIsAskedAgainOnceNobodyElseCanWrite() throws Exception {
        kedge(table).upgrade();
        try (Connection other = server.source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("INSERT INTO " + schema + ".prices VALUES (7)");
            List<Integer> attempts = new ArrayList<>();
            KedgeListener commit = new KedgeListener() {
                @Override
                public void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {
                    attempts.add(attempt);
                    try {
                        other.commit();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            kedge(seeded).listener(commit).upgrade();
            assertThat(attempts).isNotEmpty();
        }
        assertThat(ids()).isEqualTo("7");
        assertThat(kedge(seeded).history().get(1).skipped()).contains(EMPTY);
    }

    @Test
    void aConditionThatFailsIsBlamedByItsLine() {
        MemoryMigrations wrong = table.then(
                "bbb2", "-- phase 1 [tx]: fill\n-- when: SELECT nothing FROM prices\nINSERT INTO prices VALUES (1);\n");
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(wrong)::upgrade))
                .hasMessageContaining("00001_bbb2/up.sql:2: ");
        assertThat(ids()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- phase 1 [alone]: x\\n-- when: SELECT true\\nVACUUM prices;|2",
                "-- phase 1 [batch]: x\\n-- rows of: prices\\n-- when: SELECT true\\nUPDATE prices SET id = 1 WHERE :rows;|3",
                "-- phase 1 [java]: x\\n-- when: SELECT true\\nfill|2",
                "-- phase 1 [tx] steps 1: x\\n-- when: SELECT true\\nSELECT 1;|2",
                "-- phase 1 [tx]: x\\nSELECT 1;\\n\\n-- phase 2 [tx]: y\\n-- when: SELECT true\\nCREATE TABLE more ();|5"
            })
    @Tag("way-out:KDG342")
    void aConditionIsRefusedWhereAPhaseCannotBeSkipped(String text, int line) {
        String sql = text.replace("\\n", "\n") + "\n";
        kedge(table).upgrade();
        assertThat(Expect.failure(FileCode.WHEN_MISPLACED, kedge(table.then("bbb2", sql))::upgrade))
                .hasMessageContaining("00001_bbb2/up.sql:" + line + ": ");
        String without = sql.replace("-- when: SELECT true\n", "").replace(" steps 1", "");
        assertThat(kedge(table.then("bbb2", without))
                        .dataStep("fill", connection -> {})
                        .upgrade()
                        .ran())
                .hasSize(1);
    }
}
