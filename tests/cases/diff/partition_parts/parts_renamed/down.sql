-- phase 1 [tx] steps 1,2,3: rename index i2 of t_2025 to i, rename constraint c2 of t_2025 to c, rename constraint k2 of t_2025 to k
ALTER INDEX i2 RENAME TO i;
ALTER TABLE t_2025 RENAME CONSTRAINT c2 TO c;
ALTER TABLE t_2025 RENAME CONSTRAINT k2 TO k;
