-- phase 1 [tx] steps 1,2,3,4,5,6: create collation plain, create domain code, create composite type pair and 3 more
CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');
CREATE DOMAIN code AS text COLLATE plain;
CREATE TYPE pair AS (a text COLLATE plain);
CREATE TYPE texts AS RANGE (SUBTYPE = text, COLLATION = plain);
ALTER TABLE t ALTER COLUMN a TYPE text COLLATE plain;
ALTER TABLE t ADD CONSTRAINT t_check CHECK (b COLLATE plain > 'a') NOT VALID;

-- phase 2 [alone] steps 6: validate t.t_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_check'
ALTER TABLE t VALIDATE CONSTRAINT t_check;

-- phase 3 [alone] steps 7: create index t_b on t (b collate plain)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_b')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_b
CREATE INDEX CONCURRENTLY t_b ON t (b COLLATE plain);

-- phase 4 [tx] steps 8: create view v
CREATE VIEW v AS
SELECT b COLLATE plain AS c FROM t;
