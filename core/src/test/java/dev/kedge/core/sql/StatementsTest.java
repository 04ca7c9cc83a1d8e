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

    @Test
    void parenthesesHoldSemicolons() {
        String rule = "CREATE RULE r AS ON UPDATE TO t DO ALSO (UPDATE a SET x = 1; UPDATE b SET y = 2)";
        assertThat(Statements.split(rule + "; SELECT 1)); SELECT 2")).containsExactly(rule, "SELECT 1))", "SELECT 2");
    }

    @Test
    void aLastStatementNeedsNoSemicolon() {
        assertThat(Statements.split("SELECT 1;\n;; SELECT 2 -- end")).containsExactly("SELECT 1", "SELECT 2 -- end");
        assertThat(Statements.split(" -- nothing\n;")).isEmpty();
    }
}
