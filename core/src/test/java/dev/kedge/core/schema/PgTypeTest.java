package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries that every spelling of a type has one canonical form, which stays as it is. */
class PgTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int8 | bigint",
                "INT | integer",
                "character varying(20) | varchar(20)",
                "Char Varying ( 5 ) | varchar(5)",
                "char | char(1)",
                "character(3) | char(3)",
                "bpchar | bpchar",
                "bpchar(3) | char(3)",
                "\"char\" | \"char\"",
                "bit | bit(1)",
                "bit varying(8) | varbit(8)",
                "decimal(10, 2) | numeric(10,2)",
                "numeric(10) | numeric(10,0)",
                "numeric(3,-2) | numeric(3,-2)",
                "numeric | numeric",
                "float(24) | real",
                "float(25) | double precision",
                "float(3) | real",
                "double   precision | double precision",
                "timestamp(3) with time zone | timestamptz(3)",
                "timestamp without time zone | timestamp",
                "time (0) with time zone | timetz(0)",
                "interval day to second | interval day to second",
                "text[] | text[]",
                "integer[3][] | integer[]",
                "integer array | integer[]",
                "integer array[4] | integer[]",
                "geometry(Point,4326) | geometry(Point,4326)",
                "\"Mood\"[] | \"Mood\"[]",
                "\"mood\" | mood",
                "audit.\"Kind\" | audit.\"Kind\""
            })
    void hasOneCanonicalSpelling(String spelling, String canonical) {
        assertThat(PgType.of(spelling).sql()).isEqualTo(canonical);
        assertThat(PgType.of(canonical)).isEqualTo(PgType.of(spelling));
    }
}
