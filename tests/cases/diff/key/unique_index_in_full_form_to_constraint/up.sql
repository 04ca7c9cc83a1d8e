-- phase 1 [tx] steps 1,2: rename index i of stock to u, make index u of stock a unique constraint
ALTER INDEX i RENAME TO u;
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u DEFERRABLE INITIALLY IMMEDIATE;
