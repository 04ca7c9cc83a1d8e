package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries that scripts are read as they were printed, whatever SQL they hold. */
class ScriptTest {
    private static Phase tx(int number, String title, String sql) {
        return new Phase(
                number, Mode.TX, List.of(1, 2), title, Optional.empty(), Optional.empty(), Optional.empty(), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT '\n-- phase 2 [tx]\n';",
                "SELECT $$\n-- phase 2 [tx] steps 1\n$$;",
                "/*\n-- phase 2 [tx]\n*/ SELECT 1;",
                "SELECT \"\n-- phase 2 [tx]\n\";",
                "SELECT E'\\'\n-- phase 2 [tx]\n';",
                "SELECT 1;\n -- phase 2 [tx] is not at the start of the line\nSELECT 2;",
                "-- phases are explained here\nSELECT 1;",
                "SELECT 1; -- phase 2 [tx]",
                "SELECT 1;\n-- done when: later comments are only comments",
                "DO $do$ BEGIN RAISE NOTICE '%', $x$;$x$; END $do$;",
                "SELECT 'Ünï😀';",
                ""
            })
    void sqlMayHoldAnyText(String sql) {
        List<Phase> phases = List.of(tx(1, "first", sql.strip()), tx(2, "second", "SELECT 2;"));
        assertThat(Script.parse("up.sql", Script.print(phases)).get()).isEqualTo(phases);
    }

    @Test
    void aPhaseMayCarryThousandsOfSteps() {
        List<Integer> steps = IntStream.rangeClosed(1, 20_000).boxed().toList();
        Phase phase =
                new Phase(1, Mode.TX, steps, "all", Optional.empty(), Optional.empty(), Optional.empty(), "SELECT 1;");
        assertThat(Script.parse("up.sql", Script.print(List.of(phase))).get()).containsExactly(phase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: b", "100% [tx] steps 1", "with \u2028 and \u0085 inside", "ends with a colon:", "'\"$$"})
    void titlesMayHoldAnyTextOfOneLine(String title) {
        List<Phase> phases = List.of(tx(1, title, "SELECT 1;"));
        assertThat(Script.parse("up.sql", Script.print(phases)).get()).isEqualTo(phases);
    }

    @Test
    void linesUnderTheHeaderSayMore() {
        Phase alone = new Phase(
                1,
                Mode.ALONE,
                List.of(),
                "",
                Optional.of("SELECT ';'"),
                Optional.of("DROP INDEX x"),
                Optional.empty(),
                "CREATE INDEX CONCURRENTLY x ON t (a);");
        Phase batch = new Phase(
                2,
                Mode.BATCH,
                List.of(3),
                "fill",
                Optional.empty(),
                Optional.empty(),
                Optional.of("\"T\""),
                "UPDATE \"T\" SET a = 1 WHERE :rows;");
        assertThat(Script.parse("up.sql", Script.print(List.of(alone, batch))).get())
                .containsExactly(alone, batch);
    }

    @Test
    void crlfIsReadAsLf() {
        String script = Script.print(List.of(tx(1, "t", "SELECT 'a\nb';"), tx(2, "u", "SELECT 2;")));
        assertThat(Script.parse("up.sql", script.replace("\n", "\r\n")).get())
                .isEqualTo(Script.parse("up.sql", script).get());
        assertThat(Hashes.ofSql(script.replace("\n", "\r\n"))).isEqualTo(Hashes.ofSql(script));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1; | 1",
                "-- phase 1 [fast] | 1",
                "-- phase 2 [tx] | 1",
                "-- phase 1 [tx] stages 1 | 1",
                "-- phase 1 [alone]~SELECT 1; SELECT 2; | 1",
                "-- phase 1 [batch]~UPDATE t SET a = 1 WHERE :rows; | 1",
                "-- phase 1 [tx]~SELECT 1;~~-- phase 1 [tx]~SELECT 2; | 4"
            })
    void whatIsMalformedIsSaidWithItsLine(String script, int line) {
        Outcome<List<Phase>> outcome = Script.parse("up.sql", script.replace('~', '\n'));
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.diagnostics()).hasSize(1).first().satisfies(d -> {
            assertThat(d.code().id()).isEqualTo("KDG319");
            assertThat(d.place().text()).isEqualTo("up.sql:" + line);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMIT",
                "commit work",
                "/* end it */ COMMIT AND CHAIN",
                "END",
                "end transaction",
                "ROLLBACK",
                "rollback work",
                "ABORT",
                "BEGIN",
                "begin isolation level serializable",
                "START TRANSACTION",
                "PREPARE TRANSACTION 'x'",
                "COMMIT PREPARED 'x'",
                "ROLLBACK PREPARED 'x'",
                "DISCARD ALL",
                "SELECT pg_catalog.pg_advisory_unlock_all()"
            })
    @Tag("way-out:KDG532")
    void whatTakesTheTransactionOrTheLockIsRefusedAtItsLine(String statement) {
        for (String mode : List.of("tx", "alone")) {
            String before = mode.equals("tx") ? "SELECT 1;\n\n" : "\n\n";
            String script = "-- phase 1 [" + mode + "]: control\n" + before + statement + ";\n";
            Outcome<List<Phase>> outcome = Script.parse("up.sql", script);
            assertThat(outcome.diagnostics()).hasSize(1);
            assertThat(outcome.diagnostics().get(0).code()).isEqualTo(DatabaseCode.SESSION_CONTROL);
            assertThat(outcome.diagnostics().get(0).place()).isEqualTo(Place.line("up.sql", 4));
            assertThat(outcome.diagnostics().get(0).remedy().toString()).startsWith("Remove it: ");
        }
        // left out, with another phase where it stood
        String script = "-- phase 1 [tx]: before\nSELECT 1;\n\n-- phase 2 [tx]: after\nSELECT 2;\n";
        assertThat(Script.parse("up.sql", script).get()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAVEPOINT s",
                "ROLLBACK TO s",
                "ROLLBACK TO SAVEPOINT s",
                "ROLLBACK WORK TO SAVEPOINT s",
                "RELEASE s",
                "PREPARE p AS SELECT 1",
                "DISCARD TEMP",
                "DISCARD PLANS",
                "DO $$ BEGIN PERFORM 1; END $$",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END",
                "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$",
                "COMMENT ON TABLE t IS 'COMMIT'",
                "SELECT 'pg_advisory_unlock_all'",
                "SELECT pg_advisory_unlock(1)"
            })
    void whatOnlyLooksLikeItIsNotRefused(String statement) {
        assertThat(Script.parse("up.sql", "-- phase 1 [tx]: fine\n" + statement + ";\n")
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* begun~-- phase 2 [tx]~SELECT 2; | KDG325 up.sql:3",
                "SELECT 'begun;~-- phase 2 [tx]~SELECT 2; | KDG325 up.sql:3",
                "SELECT $a$ begun;~-- phase 2 [tx]~SELECT 2; | KDG325 up.sql:3",
                "SELECT 1;~\\copy t from f~-- phase 2 [tx] | KDG326 up.sql:4",
                "SELECT 1;~COPY t FROM stdin;~it's~\\.~-- phase 2 [tx] | KDG327 up.sql:4",
                "SELECT 1;^-- phase 2 [tx]^SELECT 2; | KDG331 up.sql:3"
            })
    void nothingSwallowsAHeader(String sql, String expected) {
        String script = "-- phase 1 [tx]\n\n" + sql.replace('~', '\n').replace('^', '\r');
        assertThat(Script.parse("up.sql", script).diagnostics())
                .singleElement()
                .satisfies(problem -> assertThat(
                                problem.code().id() + " " + problem.place().text())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--phase 2 [tx]", "-- Phase 2 [tx]", "--  phase 2 [alone]: x", "-- phase 2[tx]"})
    void aHeaderThatIsMisspeltIsNoComment(String header) {
        String script = "-- phase 1 [tx]\nSELECT 1;\n" + header + "\nSELECT 2;\n";
        assertThat(Script.parse("up.sql", script).diagnostics())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith("up.sql:3: [KDG319] This is no header of a phase"));
        assertThat(Script.hasHeader("SELECT 1;\n" + header)).isTrue();
    }
}
