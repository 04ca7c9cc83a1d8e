-- phase 1 [tx] steps 1: change type of t.n to integer
ALTER TABLE t ALTER COLUMN n TYPE integer;

-- phase 2 [tx] steps 2,3,4,5: drop not null on t.v, drop default of t.v, drop column t.w and 1 more
ALTER TABLE t ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t ALTER COLUMN v DROP DEFAULT;
ALTER TABLE t DROP COLUMN w;
ALTER TABLE t RENAME COLUMN moment TO day;
