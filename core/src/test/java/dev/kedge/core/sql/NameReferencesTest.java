package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameReferencesTest {
    @Test
    void namesAreWordsAndQuotedIdentifiers() {
        NameReferences mentions =
                NameReferences.of("SELECT Close, \"Odd \"\"name\" FROM price -- not this\nWHERE note = 'nor that'");
        assertThat(mentions.names())
                .contains("close", "Odd \"name", "price", "note")
                .doesNotContain("this", "that");
    }

    @Test
    void someStringsAreReadAsNames() {
        assertThat(NameReferences.of("nextval('app.ids')").names()).contains("ids");
        assertThat(NameReferences.of("'price'::regclass").names()).contains("price");
        assertThat(NameReferences.of("regclass 'price'").names()).contains("price");
        assertThat(NameReferences.of("lower('price')").names()).doesNotContain("price");
    }

    @Test
    void bodiesOfRoutinesAreStrings() {
        String routine = "FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT count(*) FROM price $$";
        assertThat(NameReferences.of(routine).names()).doesNotContain("price");
        assertThat(NameReferences.withStrings(routine).names()).contains("price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM price",
                "SELECT p.* FROM price p",
                "SELECT id, * FROM price",
                "SELECT id FROM price NATURAL JOIN quote",
                "SELECT a FROM price AS p (a, b)",
                "SELECT a FROM price p(a)",
                "(SELECT *)"
            })
    void mayMeanColumnsThatAreNotNamed(String sql) {
        assertThat(NameReferences.of(sql).everything()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM price",
                "SELECT close * volume FROM price",
                "SELECT (close) * 2 FROM price",
                "SELECT max(close) FROM price"
            })
    void meansOnlyWhatItNames(String sql) {
        assertThat(NameReferences.of(sql).everything()).isFalse();
    }
}
