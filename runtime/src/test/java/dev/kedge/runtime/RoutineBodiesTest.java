package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Bodies that are strings: created unchecked, and validated when the phase ends that creates what they mention. */
@ParameterizedClass
@OnServers
class RoutineBodiesTest {
    private static final String OFF = "SET LOCAL check_function_bodies = off;\n";
    private static final String ON = "SET LOCAL check_function_bodies = on;\n";

    @Parameter
    Server server;

    @TempDir
    private Path work;

    private final String schema = Server.freshSchema();
    private final String side = Server.freshSchema() + "_side";

    private MemoryMigrations phase(String sql) {
        return then("-- phase 1 [tx]: routines\n" + OFF + sql.replace("{side}", side) + "\n" + ON);
    }

    private MemoryMigrations then(String up) {
        return MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: create\nCREATE SCHEMA " + side + ";\nCREATE TABLE " + side
                                + ".item (id int PRIMARY KEY, due date);\n")
                .then("bbb2", up);
    }

    private KedgeException failure(MemoryMigrations migrations) {
        return Expect.failure(
                DatabaseCode.BODY_INVALID, Kedge.on(server.source()).with(migrations)::upgrade);
    }

    private static Map<String, String> valid() {
        return Map.of(
                "mutual", """
                        CREATE FUNCTION odd(n int) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND even(n - 1)';
                        CREATE FUNCTION even(n int) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR odd(n - 1)';""",
                "own path", """
                        CREATE FUNCTION items() RETURNS bigint LANGUAGE sql SET search_path = {side}, pg_temp
                          AS 'SELECT count(*) FROM item';""",
                "own settings", """
                        CREATE FUNCTION due() RETURNS bigint LANGUAGE sql SET DateStyle = 'ISO, DMY' SET search_path = '{side}'
                          AS $$ SELECT count(*) FROM item WHERE due = '31/01/2024' $$;""",
                "types of the same phase", """
                        CREATE FUNCTION first() RETURNS int LANGUAGE plpgsql
                          AS 'DECLARE it later%ROWTYPE; BEGIN SELECT * INTO it FROM later; RETURN it.id; END';
                        CREATE PROCEDURE touch(INOUT n int) LANGUAGE plpgsql AS 'BEGIN n := first(); END';
                        CREATE TABLE later (id int);""",
                "trigger function", """
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.id := 1; RETURN NEW; END';
                        CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';""",
                "polymorphic", """
                        CREATE FUNCTION pick(anyelement, VARIADIC anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';""",
                "dropped again", """
                        CREATE FUNCTION gone() RETURNS int LANGUAGE sql AS 'SELECT nothing FROM nowhere';
                        DROP FUNCTION gone();""",
                "replaced", """
                        CREATE FUNCTION twice() RETURNS int LANGUAGE sql AS 'SELECT nothing FROM nowhere';
                        CREATE OR REPLACE FUNCTION twice() RETURNS int LANGUAGE sql AS 'SELECT 1';""",
                "language without a validator", """
                        CREATE LANGUAGE {side}_plain HANDLER plpgsql_call_handler;
                        CREATE FUNCTION unread() RETURNS int LANGUAGE {side}_plain AS 'BEGIN RETURN nothing FROM nowhere END';
                        DROP LANGUAGE {side}_plain CASCADE;
                        CREATE LANGUAGE {side}_plain HANDLER plpgsql_call_handler;
                        CREATE FUNCTION unread2() RETURNS int LANGUAGE {side}_plain AS 'BEGIN RETURN nothing FROM nowhere END';""",
                "owner without a right", """
                        CREATE FUNCTION closed() RETURNS int LANGUAGE sql AS 'SELECT 1';
                        REVOKE ALL ON FUNCTION closed() FROM PUBLIC;""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutual",
                "own path",
                "own settings",
                "types of the same phase",
                "trigger function",
                "polymorphic",
                "dropped again",
                "replaced",
                "language without a validator",
                "owner without a right"
            })
    void whatIsValidInTheEndIsCreated(String name) throws IOException, InterruptedException {
        MemoryMigrations migrations = phase(String.valueOf(valid().get(name)));
        assertThat(Kedge.on(server.source()).with(migrations).upgrade().ran()).hasSize(2);
        Psql.isNeeded();
        server.execute(
                "DROP SCHEMA " + schema + ", " + side + " CASCADE; DROP LANGUAGE IF EXISTS " + side + "_plain CASCADE");
        Psql psql = Psql.upgrade(server, migrations, "postgres", work);
        assertThat(psql.status()).as(psql.said()).isZero();
    }

    @Test
    void namesMayBeMeantForTheSearchPathOfTheDatabase() {
        MemoryMigrations migrations =
                phase("CREATE FUNCTION items() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM item';");
        assertThat(failure(migrations)).hasMessageContaining("relation \"item\" does not exist");
        String role = side + "_owner";
        server.execute("CREATE ROLE " + role + " SUPERUSER LOGIN; ALTER ROLE " + role + " SET search_path = " + side
                + ", public");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(role);
        assertThat(Kedge.on(source).with(migrations).upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG550")
    void anErrorIsBlamedOnItsLineInTheBody() {
        String body = """
                CREATE FUNCTION good() RETURNS int LANGUAGE sql AS 'SELECT 1';
                CREATE FUNCTION items() RETURNS bigint LANGUAGE sql AS $body$
                  -- ä𝄞
                  SELECT count(*)
                  FROM item
                  WHERE it = 1
                $body$;
                """;
        MemoryMigrations migrations = phase(body);
        assertThat(failure(migrations))
                .hasMessageStartingWith("revisions/00001_bbb2/up.sql:7:8: ")
                .hasMessageContaining("Revision bbb2, phase 1 creates items()")
                .hasMessageContaining("relation \"item\" does not exist (SQLSTATE 42P01)\n  at: FROM item")
                .hasMessageNotContaining("inline_code_block");
        HistoryRow failed = Kedge.on(server.source()).with(migrations).history().get(1);
        assertThat(failed.statement().orElseThrow()).startsWith("CREATE FUNCTION items()");
        MemoryMigrations corrected = phase(
                body.replace("AS $body$", "SET search_path = {side} AS $body$").replace("it = 1", "id = 1"));
        assertThat(Kedge.on(server.source()).with(corrected).upgrade().ran()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3:85|CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT ''it''''s'', length(''x''), nothing';",
                "3|CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 'x'::text $$;",
                "3|CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE\n  it nowhere%ROWTYPE; BEGIN END $$;",
                "3:72|CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT 1 +; END $$;"
            })
    void thePlaceWhateverTheBodyLooksLike(String example) {
        String[] parts = example.split("\\|", 2);
        assertThat(failure(phase(parts[1])).getMessage()).startsWith("revisions/00001_bbb2/up.sql:" + parts[0] + ": ");
    }

    @Test
    void aBodyWaitsForWhatLaterPhasesCreate() {
        String routine = "-- phase 1 [tx]: table\nCREATE TABLE price (id int);\n" + OFF
                + "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT id FROM cheap';\n" + ON
                + "\n-- phase 2 [alone]: index\n-- done when: SELECT to_regclass('price_id') IS NOT NULL\n"
                + "CREATE INDEX CONCURRENTLY price_id ON price (id);\n\n-- phase 3 [tx]: view\n"
                + "CREATE VIEW cheap AS SELECT {column} FROM price;\n";
        KedgeException failure = failure(then(routine.replace("{column}", "id AS other")));
        assertThat(failure)
                .hasMessageStartingWith("revisions/00001_bbb2/up.sql:4:")
                .hasMessageContaining("phase 1 creates f()")
                .hasMessageContaining("Phase 3 was rolled back");
        server.execute("DROP SCHEMA " + schema + ", " + side + " CASCADE");
        assertThat(Kedge.on(server.source())
                        .with(then(routine.replace("{column}", "id")))
                        .upgrade()
                        .ran())
                .hasSize(2);
    }
}
