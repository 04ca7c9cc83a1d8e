package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long histories and long scripts. */
class ScaleTest {
    private final Server server = Server.usual();
    private final String schema = Server.freshSchema();

    @Test
    void twoThousandRevisions() {
        MemoryMigrations many = MemoryMigrations.in(schema);
        for (int i = 0; i < 2000; i++) {
            many = many.then(
                    "rev%04d".formatted(i), "-- phase 1 [tx]: one\nCOMMENT ON SCHEMA " + schema + " IS '" + i + "';\n");
        }
        Kedge kedge = Kedge.on(server.source()).with(many);
        assertThat(kedge.upgrade().ran()).hasSize(2000);
        assertThat(kedge.upgrade().isNoop()).isTrue();
        assertThat(kedge.status().applied()).hasSize(2000);
        assertThat(kedge.current().heads()).containsExactly("rev1999");
    }

    @Test
    void aScriptOfMoreThan64KibibytesWithSemicolonsAndBracesInIt() {
        String text = "x; {fn now()} ? :rows ".repeat(5000);
        String up = """
                -- phase 1 [tx]: create
                CREATE TABLE notes (id bigint, text text);
                CREATE FUNCTION two() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
                CREATE FUNCTION three() RETURNS int LANGUAGE plpgsql AS $body$ BEGIN RETURN 3; -- '
                END $body$;
                SELECT set_config('kedge.test', 'dropped', true);
                INSERT INTO notes VALUES (1, '%s'), (2, E'it''s \\'quoted\\'; {d}'), (two(), $$a;b$$);
                INSERT INTO notes SELECT 3 WHERE three() = 3;
                """.formatted(text);
        assertThat(up.length()).isGreaterThan(65_536);
        Kedge.on(server.source())
                .with(MemoryMigrations.in(schema).then("aaa1", up))
                .upgrade();
        assertThat(server.value("SELECT text FROM " + schema + ".notes WHERE id = 1"))
                .isEqualTo(text);
        assertThat(server.query("SELECT id, text FROM " + schema + ".notes WHERE id > 1 ORDER BY 1, 2"))
                .isEqualTo(List.of("2 a;b", "2 it's 'quoted'; {d}", "3 null"));
    }

    @Test
    void thousandsOfStatementsAreOneTransactionAndTheOneThatFailsIsNamed() {
        int rows = 2_500;
        String up = "-- phase 1 [tx]: rows\nCREATE TABLE many (id int CHECK (id <> 2345));\n"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(id -> "INSERT INTO many VALUES (" + id + ");\n")
                        .collect(Collectors.joining());
        KedgeException failure = Expect.failure(
                DatabaseCode.STATEMENT_FAILED,
                () -> Kedge.on(server.source())
                        .with(MemoryMigrations.in(schema).then("aaa1", up))
                        .upgrade());
        assertThat(failure.diagnostics().get(0).place().text()).endsWith("up.sql:2347");
        assertThat(failure.getMessage()).contains("in: INSERT INTO many VALUES (2345)");
        assertThat(server.value("SELECT (to_regclass('" + schema + ".many') IS NULL)::text"))
                .isEqualTo("true");

        Kedge.on(server.source())
                .with(MemoryMigrations.in(schema).then("bbb2", up.replace("<> 2345", "> 0")))
                .upgrade();
        assertThat(server.value("SELECT count(*) FROM " + schema + ".many")).isEqualTo(String.valueOf(rows));
    }

    @Test
    void branchesAndMergesInOneHistory() {
        MemoryMigrations branches = MemoryMigrations.in(schema)
                .revision("root", List.of(), true, "-- phase 1 [tx]: t\nCREATE TABLE t (id int);\n", "")
                .revision("left", List.of("root"), true, add("l"), drop("l"))
                .revision("right", List.of("root"), true, add("r"), drop("r"));
        Kedge two = Kedge.on(server.source()).with(branches);
        two.upgrade();
        assertThat(two.current().heads()).containsExactly("left", "right");
        Kedge merged =
                Kedge.on(server.source()).with(branches.revision("merge", List.of("left", "right"), true, "", ""));
        assertThat(merged.upgrade().ran()).hasSize(1);
        assertThat(merged.current().heads()).containsExactly("merge");
        assertThat(merged.downgradeTo("left", "right").ran())
                .extracting(r -> r.revision().id())
                .containsExactly("merge");
        assertThat(merged.current().heads()).containsExactly("left", "right");
        assertThat(merged.downgradeTo("root").ran()).hasSize(2);
        assertThat(merged.current().heads()).containsExactly("root");
        assertThat(merged.upgrade().ran()).hasSize(3);
        assertThat(merged.current().heads()).containsExactly("merge");
    }

    private static String add(String column) {
        return "-- phase 1 [tx]: add\nALTER TABLE t ADD " + column + " int;\n";
    }

    private static String drop(String column) {
        return "-- phase 1 [tx]: drop\nALTER TABLE t DROP " + column + ";\n";
    }
}
