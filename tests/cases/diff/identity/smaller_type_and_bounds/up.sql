-- phase 1 [tx] steps 1: make t.id identity always
ALTER TABLE t ALTER COLUMN id SET NO MINVALUE SET NO MAXVALUE;

-- phase 2 [tx] steps 2: change type of t.id to smallint
ALTER TABLE t ALTER COLUMN id TYPE smallint;
