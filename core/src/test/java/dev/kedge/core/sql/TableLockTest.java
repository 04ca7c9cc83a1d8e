package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the locks that are told from statements against what pg_locks shows of them. */
class TableLockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE prices ADD COLUMN day date | prices ACCESS EXCLUSIVE",
                "ALTER TABLE ONLY s.prices DROP COLUMN day | s.prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices ADD CONSTRAINT f FOREIGN KEY (s) REFERENCES stocks (id) NOT VALID"
                        + " | prices SHARE ROW EXCLUSIVE, stocks SHARE ROW EXCLUSIVE",
                "ALTER TABLE prices ADD s bigint REFERENCES stocks (id)"
                        + " | prices ACCESS EXCLUSIVE, stocks SHARE ROW EXCLUSIVE",
                "ALTER TABLE prices VALIDATE CONSTRAINT f | prices SHARE UPDATE EXCLUSIVE",
                "ALTER TABLE prices ADD CONSTRAINT c CHECK (a > 0) NOT VALID | prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices ALTER COLUMN a SET STATISTICS 9 | prices SHARE UPDATE EXCLUSIVE",
                "ALTER TABLE prices ALTER a SET (n_distinct = 5), ALTER a SET DEFAULT 1 | prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices ALTER COLUMN a SET NOT NULL | prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices SET (fillfactor = 80) | prices SHARE UPDATE EXCLUSIVE",
                "ALTER TABLE prices SET UNLOGGED | prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices ENABLE ROW LEVEL SECURITY | prices ACCESS EXCLUSIVE",
                "ALTER TABLE prices DISABLE TRIGGER t | prices SHARE ROW EXCLUSIVE",
                "ALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1) | p SHARE UPDATE EXCLUSIVE, p1 ACCESS EXCLUSIVE",
                "ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY | p SHARE UPDATE EXCLUSIVE, p1 ACCESS EXCLUSIVE",
                "CREATE INDEX CONCURRENTLY i ON prices (a) | prices SHARE UPDATE EXCLUSIVE",
                "create unique index i on only \"Prices\" (a) | Prices SHARE",
                "DROP INDEX CONCURRENTLY IF EXISTS i | the table of i SHARE UPDATE EXCLUSIVE",
                "CREATE OR REPLACE TRIGGER t BEFORE UPDATE ON prices EXECUTE FUNCTION f() | prices SHARE ROW EXCLUSIVE",
                "CREATE TABLE a (b bigint REFERENCES stocks (id), c bigint REFERENCES a (b)) | stocks SHARE ROW EXCLUSIVE",
                "CREATE TABLE p1 PARTITION OF p DEFAULT | p ACCESS EXCLUSIVE",
                "DROP TABLE a, b | a ACCESS EXCLUSIVE, b ACCESS EXCLUSIVE",
                "COMMENT ON COLUMN s.prices.a IS 'x' | s.prices SHARE UPDATE EXCLUSIVE",
                "UPDATE prices SET a = 1 | prices ROW EXCLUSIVE",
                "REFRESH MATERIALIZED VIEW CONCURRENTLY v | v EXCLUSIVE",
                "LOCK TABLE prices IN SHARE ROW EXCLUSIVE MODE | prices SHARE ROW EXCLUSIVE",
                "LOCK prices | prices ACCESS EXCLUSIVE",
                "CREATE TYPE e AS ENUM ('a') | ''",
                "/* ALTER TABLE prices */ SELECT 'ALTER TABLE prices' | ''"
            })
    void areTold(String statement, String expected) {
        assertThat(print(TableLock.of(statement))).isEqualTo(expected);
    }

    @Test
    void theStrongestOfSeveralStatementsCounts() {
        List<TableLock> locks =
                TableLock.of(List.of("UPDATE a SET b = 1", "ALTER TABLE a DROP b", "COMMENT ON TABLE a IS ''"));
        assertThat(print(locks)).isEqualTo("a ACCESS EXCLUSIVE");
        assertThat(locks.get(0).describe()).isEqualTo("ACCESS EXCLUSIVE on a, blocks reads and writes");
    }

    private static String print(List<TableLock> locks) {
        return locks.stream()
                .map(lock -> lock.relation() + " " + lock.mode().label())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
