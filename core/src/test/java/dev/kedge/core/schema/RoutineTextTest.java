package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineTextTest {
    private static RoutineText text(String statement) {
        return RoutineText.of(statement).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f() | []",
                "f(integer, text) | [integer, text]",
                "f(a int4, b varchar(10) DEFAULT 'x,y') | [integer, varchar]",
                "f(a double precision, timestamp with time zone) | [double precision, timestamptz]",
                "f(IN a integer, OUT b text, INOUT c date) | [integer, date]",
                "f(a IN OUT integer) | [integer]",
                "f(VARIADIC words text[]) | [text[]]",
                "f(\"Odd name\" app.mood = 'ok') | [app.mood]",
                "f(numeric(10, 2)) | [numeric]",
                "f(a int, VARIADIC b text[] DEFAULT ARRAY['x', 'y'], c int DEFAULT (ARRAY[1, 2])[1]) | [integer, text[], integer]",
                "f(a int DEFAULT 2 * 3, b int[] DEFAULT ARRAY[ARRAY[1, 2], ARRAY[3, 4]]) | [integer, integer[]]",
                "f(a bit, b bit(8), c \"bit\") | [bit, bit, bit]",
                "f(a character, b char(5), c bpchar, d pg_catalog.bpchar) | [char, char, char, char]",
                "f(a \"char\", b bpchar[]) | [\"char\", char[]]",
                "f(a interval day to second(3), b interval year, c interval(2)) | [interval, interval, interval]",
                "f(a timestamp(3) with time zone, b bit varying(5)) | [timestamptz, varbit]",
            })
    void readsTheTypesThatTellItFromOthers(String signature, String types) {
        assertThat(text("CREATE FUNCTION " + signature + " RETURNS int LANGUAGE sql RETURN 1")
                        .argumentTypes())
                .hasToString(types);
    }

    @Test
    void olderRevisionsNameItByAnotherSpelling() {
        ObjectKey key = ObjectKey.routine(QualifiedName.of("f"), List.of(PgType.of("bpchar"), PgType.of("\"bit\"")));
        assertThat(key.path()).isEqualTo("f(char,bit)");
        assertThat(new ObjectKey(ObjectKey.Kind.ROUTINE, QualifiedName.of("f(bpchar,\"bit\")"), ""))
                .isEqualTo(key);
    }

    @Test
    void readsNameKindResultAndBody() {
        RoutineText function = text(
                "create or replace function app.\"F\"() returns table (a int, b text) language sql as $x$ SELECT 1 $x$;");
        assertThat(function.name()).isEqualTo(new QualifiedName("app", "F"));
        assertThat(function.procedure()).isFalse();
        assertThat(function.result().text()).isEqualTo("table (a int, b text)");
        assertThat(function.body()).contains(" SELECT 1 ");
        assertThat(function.definition().text()).startsWith("function app").endsWith("$x$");
        assertThat(text("CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC SELECT 1; END")
                        .body())
                .isEmpty();
    }

    @Test
    void isNoRoutine() {
        assertThat(RoutineText.of("CREATE VIEW v AS SELECT 1")).isEmpty();
        assertThat(RoutineText.of("CREATE FUNCTION f(a int")).isEmpty();
        assertThat(RoutineText.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f(a int) RETURNS int LANGUAGE sql AS 'SELECT a' | true",
                "f(a integer) RETURNS INT LANGUAGE sql IMMUTABLE AS 'SELECT 2' | true",
                "f(b int) RETURNS int LANGUAGE sql AS 'SELECT 1' | false",
                "f(a int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT a' | false",
                "f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT a' | false",
                "f(a int) RETURNS SETOF int LANGUAGE sql AS 'SELECT a' | false",
            })
    void isReplacedOnlyWhereTheServerAllowsIt(String other, boolean replaceable) {
        RoutineText text = text("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a'");
        assertThat(text.isReplaceableBy(text("CREATE FUNCTION " + other))).isEqualTo(replaceable);
    }
}
