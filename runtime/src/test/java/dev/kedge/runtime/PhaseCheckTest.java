package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines {@code -- needs:} and {@code -- verify:} of a phase: asked in its transaction, before and after its statements. */
@ParameterizedClass
@OnServers
class PhaseCheckTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table = MemoryMigrations.in(schema)
            .then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint, found int);\n");

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private MemoryMigrations then(String lines) {
        return table.then("bbb2", "-- phase 1 [tx]: fill\n" + lines + "\nINSERT INTO prices VALUES (1, 1);\n");
    }

    @Test
    @Tag("way-out:KDG543")
    void aConditionBeforeThatIsNotTrueKeepsThePhaseFromRunning() {
        kedge(table).upgrade();
        MemoryMigrations needy = then("-- needs: SELECT count(*) = 1 FROM prices WHERE found = 0 -- one");
        assertThat(Expect.failure(DatabaseCode.CONDITION_NOT_TRUE, kedge(needy)::upgrade))
                .hasMessageContaining("00001_bbb2/up.sql:2: ")
                .hasMessageContaining("bbb2, phase 1")
                .hasMessageContaining("SELECT count(*) = 1 FROM prices");
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices")).isEqualTo("0");
        HistoryRow failed = kedge(needy).history().get(1);
        assertThat(failed.state()).isEqualTo(RowState.FAILED);
        assertThat(failed.statement().orElseThrow()).startsWith("SELECT count(*) = 1");
        server.execute("INSERT INTO " + schema + ".prices VALUES (0, 0)");
        assertThat(kedge(needy).upgrade().ran()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT count(*) = 2 FROM prices", "SELECT NULL::boolean", "SELECT true FROM prices WHERE false"
            })
    void aConditionAfterThatIsNotTrueTakesThePhaseBack(String query) {
        MemoryMigrations wrong = then("-- verify: " + query);
        assertThat(Expect.failure(DatabaseCode.CONDITION_NOT_TRUE, kedge(wrong)::upgrade))
                .hasMessageContaining("must make it true");
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices")).isEqualTo("0");
        assertThat(kedge(
                                then(
                                        "-- needs: SELECT true\n-- verify: VALUES ('$kedge$' <> '' AND 1 = (SELECT count(*) FROM prices))"))
                        .upgrade()
                        .ran())
                .hasSize(1);
    }

    @Test
    void aQueryThatFailsIsBlamedByItself() {
        assertThat(Expect.failure(
                        DatabaseCode.STATEMENT_FAILED, kedge(then("-- verify: SELECT missing FROM prices"))::upgrade))
                .hasMessageContaining("up.sql:2: ")
                .hasMessageContaining("in: SELECT missing FROM prices");
    }

    @Test
    void aJavaStepIsCheckedToo() {
        MemoryMigrations java =
                table.then("bbb2", "-- phase 1 [java]: fill\n-- verify: SELECT count(*) = 1 FROM prices\nfill\n");
        Kedge idle = kedge(java).dataStep("fill", connection -> {});
        Expect.failure(DatabaseCode.CONDITION_NOT_TRUE, idle::upgrade);
        Kedge filling = kedge(java).dataStep("fill", connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO prices VALUES (1, 1)");
            }
        });
        assertThat(filling.upgrade().ran()).hasSize(1);
    }

    private MemoryMigrations batch(String lines) {
        return table.then(
                "bbb2",
                "-- phase 1 [batch]: fill\n" + lines
                        + "\n-- rows of: prices\nUPDATE prices SET found = 1 WHERE found IS NULL AND :rows;\n");
    }

    @Test
    void aBackfillIsNotBegunIfItsConditionBeforeIsNotTrue() {
        kedge(table).upgrade();
        server.execute("INSERT INTO " + schema + ".prices SELECT i FROM generate_series(1, 3) i");
        MemoryMigrations needy = batch("-- needs: SELECT count(*) = 4 FROM prices");
        assertThat(Expect.failure(DatabaseCode.CONDITION_NOT_TRUE, kedge(needy)::upgrade))
                .hasMessageContaining("00001_bbb2/up.sql:2: ")
                .hasMessageContaining("Nothing of the phase was done.");
        assertThat(server.value("SELECT count(found) FROM " + schema + ".prices"))
                .isEqualTo("0");
        assertThat(kedge(needy).status().halfDone()).isEmpty();
        server.execute("INSERT INTO " + schema + ".prices VALUES (4)");
        assertThat(kedge(needy).upgrade().ran()).hasSize(1);
        assertThat(server.value("SELECT count(found) FROM " + schema + ".prices"))
                .isEqualTo("4");
    }

    @Test
    void aBackfillWhoseConditionAfterIsNotTrueKeepsItsRowsAndStartsOver() {
        kedge(table).upgrade();
        server.execute("INSERT INTO " + schema + ".prices SELECT i FROM generate_series(1, 3) i");
        MemoryMigrations wrong = batch("-- verify: SELECT sum(found) = 4 FROM prices");
        assertThat(Expect.failure(DatabaseCode.CONDITION_NOT_TRUE, kedge(wrong)::upgrade))
                .hasMessageContaining("The rows that the phase changed stay changed.");
        assertThat(server.value("SELECT count(found) FROM " + schema + ".prices"))
                .isEqualTo("3");
        assertThat(kedge(wrong).status().halfDone()).hasSize(1);
        server.execute("INSERT INTO " + schema + ".prices VALUES (4)");
        assertThat(kedge(wrong).upgrade().ran()).hasSize(1);
        assertThat(server.value("SELECT count(found) FROM " + schema + ".prices"))
                .isEqualTo("4");
    }

    @Test
    void theConditionsOfAppliedRevisionsAreAskedAgain() {
        MemoryMigrations more = then("-- verify: SELECT count(*) = 1 FROM prices")
                .then("ccc3", "-- phase 1 [tx]: fill\n-- verify: SELECT bool_and(found = 1) FROM prices\nSELECT 1;\n");
        kedge(more).upgrade();
        assertThat(kedge(more).conditions()).extracting(PhaseCondition::isTrue).containsExactly(true, true);
        server.execute("INSERT INTO " + schema + ".prices VALUES (2, 1)");
        server.execute("ALTER TABLE " + schema + ".prices RENAME found TO seen");
        List<PhaseCondition> now = kedge(more).conditions();
        assertThat(now).extracting(PhaseCondition::isTrue).containsExactly(false, false);
        assertThat(now.get(0).error()).isEmpty();
        assertThat(now.get(1).error()).hasValueSatisfying(it -> assertThat(it).contains("\"found\" does not exist"));
    }

    @Test
    void aConditionThatIsAskedAgainChangesNothing() {
        MemoryMigrations writing =
                then("-- verify: SELECT nextval('numbers') > 0").then("ccc3", "-- phase 1 [tx]: none\nSELECT 1;\n");
        server.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        server.execute("CREATE SEQUENCE " + schema + ".numbers");
        kedge(writing).upgrade();
        assertThat(kedge(writing).conditions().get(0).error())
                .hasValueSatisfying(it -> assertThat(it).contains("read-only transaction"));
        assertThat(server.value("SELECT last_value FROM " + schema + ".numbers"))
                .isEqualTo("1");
    }

    @Test
    void touchedTablesCountAsLocked() {
        kedge(table).upgrade();
        String code = "DO $$ BEGIN EXECUTE 'ALTER TABLE pri' || 'ces SET WITHOUT CLUSTER'; END $$;\n";
        MemoryMigrations touching = table.then("bbb2", "-- phase 1 [tx]: cluster\n-- touches: prices\n" + code);
        assertThat(kedge(touching)
                        .previewUpgrade("head")
                        .revisions()
                        .get(0)
                        .phases()
                        .get(0)
                        .locks())
                .extracting(lock ->
                        lock.lock().relation().name() + " " + lock.lock().mode())
                .containsExactly("prices ACCESS_EXCLUSIVE");
        assertThat(kedge(touching).upgrade().ran()).hasSize(1);
    }
}
