package dev.kedge.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaStatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE a (b int) | CREATE TABLE",
                "create unlogged table if not exists a (b int) | CREATE TABLE",
                "CREATE UNIQUE INDEX CONCURRENTLY i ON a (b) | CREATE INDEX",
                "ALTER TABLE IF EXISTS ONLY a DROP b | ALTER TABLE",
                "DROP MATERIALIZED VIEW v | DROP MATERIALIZED VIEW",
                "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS '' | CREATE FUNCTION",
                "CREATE CONSTRAINT TRIGGER t AFTER INSERT ON a | CREATE TRIGGER",
                "alter type mood add value 'ok' | ALTER TYPE",
                "CREATE EXTENSION hstore | CREATE EXTENSION",
                "CREATE RULE r AS ON INSERT TO a DO NOTHING | CREATE RULE",
                "DROP SCHEMA s CASCADE | DROP SCHEMA",
                "CREATE FOREIGN DATA WRAPPER w | CREATE FOREIGN DATA WRAPPER",
                "create trusted procedural language l | CREATE LANGUAGE",
                "ALTER SEQUENCE s RESTART WITH 5 INCREMENT 2 | ALTER SEQUENCE",
                "ALTER SEQUENCE s OWNED BY a.b | ALTER SEQUENCE",
                "COMMENT ON COLUMN a.b IS 'x' | COMMENT ON COLUMN",
                "comment on materialized view v is null | COMMENT ON MATERIALIZED VIEW",
                "GRANT SELECT (b), UPDATE ON a TO app | GRANT",
                "REVOKE GRANT OPTION FOR EXECUTE ON FUNCTION f(int) FROM app | REVOKE",
                "GRANT USAGE ON SCHEMA s TO app | GRANT",
                "IMPORT FOREIGN SCHEMA s FROM SERVER r INTO public | IMPORT FOREIGN SCHEMA",
                "SELECT 1 AS b INTO a | SELECT INTO",
                "SELECT b INTO UNLOGGED TABLE a FROM c | SELECT INTO",
                "WITH c AS (SELECT 1 AS b) SELECT b INTO a FROM c | SELECT INTO"
            })
    void changes(String statement, String what) {
        assertThat(new SchemaStatements().change(statement)).hasValue(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO created SELECT 1",
                "UPDATE a SET b = 'create table x'",
                "ALTER ROLE app PASSWORD 'x'",
                "CREATE DATABASE d",
                "ALTER SYSTEM SET work_mem = '1MB'",
                "CREATE TEMP TABLE t (a int)",
                "CREATE TEMPORARY VIEW v AS SELECT 1",
                "CREATE INDEX ON pg_temp.t (a)",
                "ANALYZE a",
                "ALTER SEQUENCE s RESTART",
                "ALTER SEQUENCE IF EXISTS p.s RESTART WITH -5",
                "COMMENT ON ROLE app IS 'x'",
                "COMMENT ON DATABASE d IS 'x'",
                "GRANT admin TO app",
                "REVOKE CONNECT ON DATABASE d FROM PUBLIC",
                "WITH c AS (SELECT 1 AS b) INSERT INTO a SELECT b FROM c",
                "WITH c AS (SELECT 1 AS b) MERGE INTO a USING c ON true WHEN MATCHED THEN DELETE",
                "WITH c AS (INSERT INTO a VALUES (1) RETURNING b) SELECT b FROM c",
                "SELECT b INTO TEMP a FROM c",
                "SELECT (SELECT 1) AS \"into\"",
                "SELECT 1"
            })
    void changesNothing(String statement) {
        assertThat(new SchemaStatements().change(statement)).isEmpty();
    }

    @Test
    void temporaryTablesAreKnownByTheirNames() {
        SchemaStatements statements = new SchemaStatements();
        for (String statement : List.of(
                "CREATE TEMP TABLE t AS SELECT 1 AS a",
                "CREATE INDEX i ON t (a)",
                "ALTER TABLE t ADD b int",
                "DROP TABLE t")) {
            assertThat(statements.change(statement)).isEmpty();
        }
        assertThat(statements.change("DROP TABLE other")).isEqualTo(Optional.of("DROP TABLE"));
    }
}
