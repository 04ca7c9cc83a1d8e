-- phase 1 [tx] steps 1,2,3,4: change type of t.n to integer, drop not null on t.v, drop default of t.v and 1 more
ALTER TABLE t ALTER COLUMN n TYPE integer, ALTER COLUMN v DROP NOT NULL, ALTER COLUMN v DROP DEFAULT, DROP COLUMN w;

-- phase 2 [tx] steps 5: rename column t.moment to day
ALTER TABLE t RENAME COLUMN moment TO day;
