package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds what would swallow the rest of a script, what speaks to psql, and what cannot be stored. */
class SqlFaultsTest {
    private static String faults(String sql) {
        return SqlFaults.of(sql).stream()
                .map(fault -> fault.offset() + " " + fault.rule() + " " + fault.what() + " " + fault.end())
                .collect(Collectors.joining("|"))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A /* b; 2 UNFINISHED The comment that begins with /* */",
                "A /* /* b */ c; 2 UNFINISHED The comment that begins with /* */",
                "A /* /* b; 2 UNFINISHED The comment that begins with /* */*/",
                "A 'b; 2 UNFINISHED The string that begins with ' '",
                "A 'b''c; 2 UNFINISHED The string that begins with ' '",
                "A E'b\\'c; 2 UNFINISHED The string that begins with E' '",
                "A E'b\\; 2 UNFINISHED The string that begins with E' '",
                "A B'01; 2 UNFINISHED The string that begins with B' '",
                "A U&'b; 2 UNFINISHED The string that begins with U&' '",
                "A \"b; 2 UNFINISHED The quoted name that begins with \" \"",
                "A U&\"b; 2 UNFINISHED The quoted name that begins with \" \"",
                "A $$ b $ c; 2 UNFINISHED The string that begins with $$ $$",
                "A $x$ b $$ $X$ c; 2 UNFINISHED The string that begins with $x$ $x$",
                "\\connect other; 0 PSQL_COMMAND \\connect",
                "A^\\i it's.sql; 2 PSQL_COMMAND \\i",
                "A \\gset; 2 PSQL_COMMAND \\gset"
            })
    void oneFault(String sql, String expected) {
        assertThat(faults(sql.replace('^', '\n'))).isEqualTo(expected);
    }

    @Test
    void aFunctionBodyHasItsEnd() {
        String open = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END;";
        assertThat(faults(open)).isEqualTo("38 UNFINISHED The function body after BEGIN ATOMIC END;");
        assertThat(faults(open + " END;")).isEmpty();
    }

    @Test
    void rowsOfAClientAreNoSql() {
        assertThat(faults("SELECT 1;\nCOPY t (a, b) FROM stdin;\n1\tit's\n\\.\n"))
                .isEqualTo("10 COPY_OF_CLIENT COPY … FROM stdin");
        assertThat(faults("COPY (SELECT 1 FROM stdin) TO STDOUT; SELECT 'x"))
                .isEqualTo("0 COPY_OF_CLIENT COPY … TO stdout");
        assertThat(faults("COPY t FROM '/tmp/t'; COPY stdin FROM '/tmp/t'; SELECT stdin FROM stdin"))
                .isEmpty();
    }

    @Test
    void everyCommandOfPsqlIsNamed() {
        assertThat(faults("\\restrict a\nSELECT 1;\n\\unrestrict a\n"))
                .isEqualTo("0 PSQL_COMMAND \\restrict |22 PSQL_COMMAND \\unrestrict");
    }

    @Test
    void charactersThatNoServerStores() {
        assertThat(faults("SELECT '\0'")).isEqualTo("8 CHARACTER U+0000");
        assertThat(faults("SELECT '\uD83D'")).isEqualTo("8 CHARACTER U+D83D");
        assertThat(faults("SELECT '\uDE00\uD83D'")).isEqualTo("8 CHARACTER U+DE00");
        assertThat(faults("SELECT '\uD83D\uDE00'")).isEmpty();
    }

    @Test
    void linesDoNotEndWithCarriageReturns() {
        assertThat(faults("SELECT 1; -- one\rSELECT 2;")).isEqualTo("16 LINE_END CR");
        assertThat(faults("SELECT 1;\r\nSELECT '\r';\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 -- no line end follows",
                "SELECT 1 /* /* a */ b */",
                "SELECT $1, '\\', E'\\'', U&'\\0061', \"a\"\"b\", $$'$$, $a$ $$ $a$",
                "SELECT a$b$c FROM t",
                "DO $do$ BEGIN EXECUTE '\\i'; END $do$",
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END",
                "BEGIN; SELECT 1; COMMIT",
                ""
            })
    void soundSql(String sql) {
        assertThat(faults(sql)).isEmpty();
    }
}
