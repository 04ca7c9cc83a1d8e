-- phase 1 [tx] steps 1,2: change type of t.n to integer, drop not null on t.v
ALTER TABLE t ALTER COLUMN n TYPE integer, ALTER COLUMN v DROP NOT NULL;

-- phase 2 [tx] steps 2,3,4,5: drop not null on t.v, drop default of t.v, drop column t.w and 1 more
ALTER TABLE t_2025 ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t ALTER COLUMN v DROP DEFAULT;
ALTER TABLE t DROP COLUMN w;
ALTER TABLE t RENAME COLUMN moment TO day;
