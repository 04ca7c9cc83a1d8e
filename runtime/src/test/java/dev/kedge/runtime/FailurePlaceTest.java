package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Which line and column a failure is blamed on, whatever the phase looks like. */
@ParameterizedClass
@OnServers
class FailurePlaceTest {
    private static final String CREATE = "-- phase 1 [tx]: create\nCREATE TABLE prices (id int PRIMARY KEY);\n";
    private static final int MANY = 1500;

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", CREATE);

    private KedgeException failure(Code code, String up) {
        return Expect.failure(code, Kedge.on(server.source()).with(one.then("bbb2", up))::upgrade);
    }

    private void isBlamedOn(String place, String up) {
        assertThat(failure(DatabaseCode.STATEMENT_FAILED, up).getMessage())
                .startsWith("revisions/00001_bbb2/up.sql:" + place + ": ")
                .doesNotContain("Position", "Batch entry", "Stelle");
    }

    private static String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "INSERT INTO prices VALUES (" + i + ");\n")
                .collect(Collectors.joining());
    }

    @Test
    void theLineOfAStatementOfThousands() {
        isBlamedOn(
                (MANY + 2) + "",
                "-- phase 1 [tx]: fill\n" + rows(0, MANY) + "INSERT INTO prices VALUES (7);\n"
                        + rows(MANY, MANY + 300));
        isBlamedOn((MANY + 2) + ":13", "-- phase 1 [tx]: fill\n" + rows(0, MANY) + "INSERT INTO nowhere VALUES (7);\n");
    }

    @Test
    void theSameInALanguageThatWritesNumbersInAnotherWay() {
        Kedge kedge = Kedge.on(server.source())
                .with(one.then(
                        "bbb2", "-- phase 1 [tx]: fill\n" + rows(0, MANY) + "INSERT INTO nowhere VALUES (7);\n"));
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"de-DE", "ar-EG-u-nu-arab", "fr-FR", "ja-JP"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge::upgrade))
                        .hasMessageContaining("up.sql:" + (MANY + 2) + ":13: ");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSecondOfTwoEqualStatements() {
        isBlamedOn("4", "-- phase 1 [tx]: fill\nINSERT INTO prices VALUES (1);\n\nINSERT INTO prices VALUES (1);\n");
    }

    @Test
    void theStatementAndNotTheCommentsThatRepeatIt() {
        isBlamedOn("6", """
                -- phase 1 [tx]: SELECT 1 / 0;
                -- SELECT 1 / 0;
                /* SELECT 1 / 0; */
                ;
                -- a comment of the statement
                SELECT 1 / 0;
                """);
    }

    @Test
    void theLineAndColumnInsideAStatementOfSeveralLines() {
        String sql =
                "-- phase 1 [tx]: two\nALTER TABLE prices ADD a text;\n\n-- why\nUPDATE prices\n   SET a = 'ä𝄞ö', nothing = 2;\n";
        isBlamedOn("6:19", sql);
        isBlamedOn("6:19", sql.replace("\n", "\r\n"));
    }

    @Test
    void thePhaseThatFailsAmongEqualOnes() {
        isBlamedOn("6:15", """
                -- phase 1 [tx]: one
                SELECT '-- phase 2 [tx]: no';
                SELECT 1;

                -- phase 2 [tx]: two
                SELECT 1 FROM nowhere;
                """);
    }

    @Test
    void aStatementThatRunsAlone() {
        isBlamedOn("4", """
                -- phase 1 [alone]: index
                -- done when: SELECT false
                -- of all prices
                CREATE INDEX CONCURRENTLY i ON nowhere (id);
                """);
        isBlamedOn("3:25", """
                -- phase 1 [alone]: vacuum
                -- done when: SELECT false
                   VACUUM (VERBOSE off, DULL) prices;
                """);
    }

    @Test
    void theQueryThatTellsWhetherAPhaseIsDone() {
        isBlamedOn("2", """
                -- phase 1 [alone]: index
                -- done when: SELECT nothing
                CREATE INDEX CONCURRENTLY i ON prices (id);
                """);
    }

    @Test
    void anUpdateInBatches() {
        String update = """
                -- phase 1 [batch]: fill
                -- rows of: prices
                UPDATE prices SET id = id + %s
                 WHERE id > 0 AND :rows
                   AND %s;
                """;
        isBlamedOn("3:29", update.formatted("nothing", "true"));
        isBlamedOn("5:8", update.formatted("1", "nothing"));
    }

    @Test
    void theWayDown() {
        MemoryMigrations down = MemoryMigrations.in(schema)
                .then("aaa1", CREATE, "-- phase 1 [tx]: drop\nDROP TABLE prices;\nDROP TABLE nowhere;\n");
        Kedge kedge = Kedge.on(server.source()).with(down);
        kedge.upgrade();
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, () -> kedge.downgradeTo("base")))
                .hasMessageContaining("revisions/00000_aaa1/down.sql:3: ");
    }

    @Test
    void whatIsRaisedInsideABlockAFunctionOrATrigger() {
        String block = "DO $$\nBEGIN\n  PERFORM 1;\n  RAISE EXCEPTION 'no';\nEND $$;\n";
        assertThat(failure(DatabaseCode.STATEMENT_FAILED, "-- phase 1 [tx]: do\nSELECT 1;\n" + block))
                .hasMessageContaining("up.sql:3: ")
                .hasMessageContaining("line 4 at RAISE")
                .hasMessageContaining("A function, a trigger or a DO block raised this");
        String trigger = """
                -- phase 1 [tx]: trigger
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM nothing(); RETURN NEW; END';
                CREATE TRIGGER refuse BEFORE INSERT ON prices FOR EACH ROW EXECUTE FUNCTION refuse();
                INSERT INTO prices VALUES (1);
                """;
        isBlamedOn("4", trigger);
    }

    @Test
    void aCommitThatFailsIsThePhaseAsAWhole() {
        KedgeException failure = failure(DatabaseCode.STATEMENT_FAILED, """
                -- phase 1 [tx]: before
                SELECT 1;

                -- phase 2 [tx]: deferred
                CREATE TABLE of_prices (id int REFERENCES prices DEFERRABLE INITIALLY DEFERRED);
                INSERT INTO of_prices VALUES (99);
                SELECT 1;
                """);
        assertThat(failure)
                .hasMessageContaining("up.sql:4: ")
                .hasMessageContaining("of_prices_id_fkey")
                .hasMessageContaining("at the end of the phase, when its transaction was committed")
                .hasMessageContaining("Rows of the database break the rule");
    }

    @Test
    void theLedgersOwnFailureIsNotTheStatements() {
        String breaking = "ALTER TABLE " + schema + ".kedge_history ADD CHECK (revision <> 'bbb2');\n";
        for (String up : new String[] {
            "-- phase 1 [tx]: x\n" + breaking + rows(0, 300),
            "-- phase 1 [java]: x\nbreak\n",
            "-- phase 1 [alone]: x\n-- done when: SELECT false\nVACUUM prices;\n",
            "-- phase 1 [batch]: x\n-- rows of: prices\nUPDATE prices SET id = id WHERE :rows;\n"
        }) {
            server.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            Kedge.on(server.source()).with(one).upgrade();
            if (!up.contains("break") && !up.contains("CHECK")) {
                server.execute(breaking);
            }
            Kedge kedge = Kedge.on(server.source()).with(one.then("bbb2", up)).dataStep("break", connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(breaking);
                }
            });
            assertThat(Expect.failure(DatabaseCode.LEDGER_FAILED, kedge::upgrade)
                            .getMessage())
                    .as(up)
                    .startsWith("[KDG521] The ledger in schema " + schema + " cannot be written: ")
                    .doesNotContain("INSERT INTO prices", "VACUUM", "UPDATE prices", "GRANT");
        }
    }
}
