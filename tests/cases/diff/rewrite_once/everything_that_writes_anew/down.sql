-- phase 1 [tx] steps 1,2,3,4,5,6,8: make table trade logged, drop generated column trade.g to compute it anew, drop generated column trade.h to compute it anew and 4 more
ALTER TABLE trade SET LOGGED, DROP COLUMN g, DROP COLUMN h, ALTER COLUMN b TYPE integer, ALTER COLUMN a TYPE integer, ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED, DROP COLUMN u;

-- phase 2 [tx] steps 7: drop column trade.n
ALTER TABLE trade DROP COLUMN n;
