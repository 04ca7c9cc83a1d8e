-- phase 1 [tx] steps 1: drop identity of t.id
ALTER TABLE t ALTER COLUMN id DROP IDENTITY;
