package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script for psql writes the ledger as the runner does, also one that an older build made, and asks a phase's conditions. */
class OfflineLedgerTest {
    private final Server server = Server.usual();
    private final String schema = Server.freshSchema();
    private final MemoryMigrations one =
            MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id int);\n");

    @TempDir
    private Path work;

    @BeforeEach
    void needPsql() {
        Psql.isNeeded();
    }

    private Psql psql(MemoryMigrations migrations, String user) throws IOException, InterruptedException {
        return Psql.upgrade(server, migrations, user, work);
    }

    private List<String> rows() {
        return server.query(
                "SELECT revision, version, message, compatible_from FROM " + schema + ".kedge_history ORDER BY id");
    }

    @Test
    void anOlderLedgerIsCompletedByItsOwnerOnly() throws IOException, InterruptedException {
        OlderBuild.call("upgrade", server.source(), one);
        MemoryMigrations two = one.breaking("bbb2", "aaa1", "-- phase 1 [tx]: fill\nINSERT INTO prices VALUES (1);\n");
        String role = "offline_" + schema;
        server.execute("CREATE ROLE " + role + " LOGIN");
        server.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + role);
        server.execute("GRANT ALL ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
        Psql refused = psql(two, role);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.said()).contains("made by an older Kedge").contains("Let its owner run this script once.");
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices")).isEqualTo("0");
        assertThat(psql(two, "postgres").status()).isZero();
        assertThat(rows()).containsExactly("aaa1 null null null", "bbb2 2.0.0 message of bbb2 aaa1");
        MemoryMigrations three = two.then("ccc3", "-- phase 1 [tx]: fill\nINSERT INTO prices VALUES (2);\n");
        assertThat(psql(three, role).status()).isZero();
        assertThat(Kedge.on(server.source()).with(three).status().isUpToDate()).isTrue();
        assertThat(psql(one, "postgres").status())
                .as("a script that has the named revision")
                .isZero();
        server.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    @Test
    void aScriptWithoutTheNamedRevisionRefuses() throws IOException, InterruptedException {
        MemoryMigrations three = one.then("bbb2", "-- phase 1 [tx]: b\nSELECT 1;\n")
                .breaking("ccc3", "bbb2", "-- phase 1 [tx]: fill\nINSERT INTO prices VALUES (1);\n");
        Kedge.on(server.source()).with(three).upgrade();
        assertThat(psql(three.first(2), "postgres").status()).isZero();
        Psql refused = psql(one, "postgres");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.said()).contains("does not know: ccc3");
    }

    @Test
    void conditionsAreAskedInThePhasesTransaction() throws IOException, InterruptedException {
        String fill = """
                -- phase 1 [tx]: fill
                -- needs: SELECT count(*) = 0 FROM prices
                -- verify: SELECT count(*) = %s FROM prices
                INSERT INTO prices VALUES (1);
                """;
        Psql refused = psql(one.then("bbb2", fill.formatted("2")), "postgres");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.said()).contains("the condition is not true");
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices")).isEqualTo("0");
        assertThat(psql(one.then("bbb2", fill.formatted("1")), "postgres").status())
                .isZero();
        assertThat(rows()).containsExactly("aaa1 1.0.0 message of aaa1 null", "bbb2 1.0.1 message of bbb2 null");
    }

    @Test
    void aPhaseWhoseConditionIsNotTrueIsSkippedInBothDirections() throws IOException, InterruptedException {
        MemoryMigrations two = one.then("bbb2", """
                -- phase 1 [tx]: fill
                -- when: SELECT NOT EXISTS (SELECT FROM prices) -- empty
                INSERT INTO prices VALUES (1);
                """, "-- phase 1 [tx]: empty\n-- undoes: 1\nDELETE FROM prices;\n");
        Kedge.on(server.source()).with(one).upgrade();
        server.execute("INSERT INTO " + schema + ".prices VALUES (7)");
        Psql skipping = psql(two, "postgres");
        assertThat(skipping.status()).as(skipping.said()).isZero();
        assertThat(Kedge.on(server.source()).with(two).history().get(1).skipped())
                .isPresent();
        Psql down = Psql.downgrade(server, two, work);
        assertThat(down.status()).as(down.said()).isZero();
        assertThat(server.value("SELECT string_agg(id::text, ' ') FROM " + schema + ".prices"))
                .isEqualTo("7");
        server.execute("DELETE FROM " + schema + ".prices");
        assertThat(psql(two, "postgres").status()).isZero();
        assertThat(server.value("SELECT string_agg(id::text, ' ') FROM " + schema + ".prices"))
                .isEqualTo("1");
        assertThat(Psql.downgrade(server, two, work).status()).isZero();
        assertThat(server.value("SELECT count(*) FROM " + schema + ".prices")).isEqualTo("0");
    }
}
