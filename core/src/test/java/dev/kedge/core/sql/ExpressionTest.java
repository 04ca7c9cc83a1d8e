package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries when expressions are equal, and what a rename does to them. */
class ExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a>0 | a > 0",
                "a > 0 | A\t>\t0 -- said otherwise",
                "a > 0 | \"a\" > /* x */ 0",
                "now() | NOW( )",
                "a IS NOT NULL | a is not null",
                "\"Mixed\" = 'X' | \"Mixed\"='X'"
            })
    void equalWhateverTheSpelling(String one, String other) {
        assertThat(new Expression(one)).isEqualTo(new Expression(other)).hasSameHashCodeAs(new Expression(other));
        assertThat(new Expression(other)).isEqualTo(new Expression(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a' | 'A'",
                "'a b' | 'a  b'",
                "\"Mixed\" | mixed",
                "a > 0 | 0 < a",
                "a > 0 | (a > 0)",
                "1 | 1.0",
                "'a' | E'a'",
                "ab | a b",
                "a -- b | a - b"
            })
    void differentWhereItMayMatter(String one, String other) {
        assertThat(new Expression(one)).isNotEqualTo(new Expression(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "close > 0 | \"Last\" > 0",
                "CLOSE>0 AND \"close\" < 9 | \"Last\">0 AND \"Last\" < 9",
                "'close' <> closed | 'close' <> closed",
                "close(close) > 0 | close(\"Last\") > 0",
                "price.close > 0 | price.\"Last\" > 0",
                "public.price.close > 0 | public.price.\"Last\" > 0",
                "OLD.close <> new.close | OLD.\"Last\" <> new.\"Last\"",
                "EXISTS (SELECT FROM share WHERE share.close > 0) | EXISTS (SELECT FROM share WHERE share.close > 0)",
                "EXISTS (SELECT FROM a.share s WHERE s.close > 0) | EXISTS (SELECT FROM a.share s WHERE s.close > 0)",
                "EXISTS (SELECT FROM a JOIN share AS s ON s.close = price.close)"
                        + " | EXISTS (SELECT FROM a JOIN share AS s ON s.close = price.\"Last\")",
                "EXISTS (SELECT FROM price p WHERE p.close > 0) | EXISTS (SELECT FROM price p WHERE p.\"Last\" > 0)",
                "(quote).close > 0 | (quote).close > 0",
                "x::close > close '1' | x::close > close '1'",
                "CAST(close AS close) = 1 | CAST(\"Last\" AS close) = 1",
                "\"Close\" > 0 | \"Close\" > 0"
            })
    void aRenamedColumnIsRenamedWhereItIsMeant(String before, String after) {
        assertThat(new Expression(before)
                        .withColumnRenamed("price", "close", "Last")
                        .text())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'sad'::mood | 'sad'::feeling",
                "mood = mood 'sad' | mood = feeling 'sad'",
                "CAST(mood AS mood) | CAST(mood AS feeling)",
                "'{}'::\"mood\"[] | '{}'::feeling[]"
            })
    void aRenamedTypeIsRenamedWhereItIsMeant(String before, String after) {
        assertThat(new Expression(before).withTypeRenamed("", "mood", "feeling").text())
                .isEqualTo(after);
    }

    @Test
    void aKeyWordIsNoColumnUnlessItIsQuoted() {
        Expression condition = new Expression("\"select\" > 0 AND EXISTS (SELECT 1 FROM t)");
        assertThat(condition.withColumnRenamed("t", "select", "b").text())
                .isEqualTo("b > 0 AND EXISTS (SELECT 1 FROM t)");
        assertThat(new Expression("bit > 0").withColumnRenamed("t", "bit", "b").text())
                .isEqualTo("b > 0");
    }

    @Test
    void mentionsAColumnByItsName() {
        assertThat(new Expression("A > 0").mentions("a")).isTrue();
        assertThat(new Expression("\"A\" > 0").mentions("a")).isFalse();
        assertThat(new Expression("a(1) = 'a' -- a").mentions("a")).isFalse();
    }
}
