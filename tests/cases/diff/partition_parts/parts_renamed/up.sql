-- phase 1 [tx] steps 1,2,3: rename constraint k of t_2025 to k2, rename constraint c of t_2025 to c2, rename index i of t_2025 to i2
ALTER TABLE t_2025 RENAME CONSTRAINT k TO k2;
ALTER TABLE t_2025 RENAME CONSTRAINT c TO c2;
ALTER INDEX i RENAME TO i2;
