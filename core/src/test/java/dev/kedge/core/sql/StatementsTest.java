package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Splits texts whose semicolons mean several things. */
class StatementsTest {
    @Test
    void standardBodiesHoldSemicolons() {
        String body = "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END";
        assertThat(Statements.split(body + "; SELECT 1;")).containsExactly(body, "SELECT 1");
    }

    @Test
    void aRoutineMayBeCalledAtomic() {
        String routine = "CREATE FUNCTION atomic() RETURNS int LANGUAGE sql BEGIN /* */ ATOMIC SELECT 1; END";
        assertThat(Statements.split(routine + ";SELECT 2")).containsExactly(routine, "SELECT 2");
    }

    @Test
    void quotesAndCommentsHoldSemicolons() {
        assertThat(Statements.split("SELECT ';'; -- a;\nDO $$ ; $$; /* ; */"))
                .containsExactly("SELECT ';'", "-- a;\nDO $$ ; $$");
    }
}
