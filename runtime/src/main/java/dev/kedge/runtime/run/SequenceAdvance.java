package dev.kedge.runtime.run;

import dev.kedge.core.lock.CopyFrom;
import dev.kedge.core.sql.Literal;

/**
 * The statement that moves the sequences of a table's columns beyond its rows, and never back. No other session inserts into
 * the table meanwhile, because the transaction holds its lock.
 */
final class SequenceAdvance {
    private SequenceAdvance() {}

    static String of(CopyFrom copy) {
        String table = Literal.quote(copy.table().sql());
        return "DO " + Literal.dollarQuote("""

                        DECLARE
                          of_column record;
                          furthest bigint;
                          reached bigint;
                        BEGIN
                          FOR of_column IN
                            SELECT a.attname, s.seqrelid::regclass AS name, s.seqincrement AS increment
                            FROM pg_attribute a
                            JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid
                              AND d.refobjsubid = a.attnum AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
                            JOIN pg_sequence s ON s.seqrelid = d.objid
                            WHERE a.attrelid = %1$s::regclass
                          LOOP
                            EXECUTE format('SELECT %%s(%%I) FROM %%s', CASE WHEN of_column.increment > 0 THEN 'max' ELSE 'min' END,
                              of_column.attname, %1$s) INTO furthest;
                            EXECUTE format('SELECT last_value FROM %%s WHERE is_called', of_column.name) INTO reached;
                            IF furthest IS NOT NULL AND (reached IS NULL OR (furthest - reached) * sign(of_column.increment) > 0) THEN
                              PERFORM setval(of_column.name, furthest);
                            END IF;
                          END LOOP;
                        END\s""".formatted(table));
    }
}
