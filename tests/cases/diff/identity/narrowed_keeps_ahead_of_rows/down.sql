-- phase 1 [tx] steps 1: make t.id identity always
ALTER TABLE t ALTER COLUMN id SET NO MINVALUE SET NO MAXVALUE SET START WITH 1 SET NO CYCLE;
