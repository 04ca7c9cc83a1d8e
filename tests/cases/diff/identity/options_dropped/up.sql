-- phase 1 [tx] steps 1: make t.id identity always
ALTER TABLE t ALTER COLUMN id SET INCREMENT BY 1 SET START WITH 1 SET CACHE 1;
