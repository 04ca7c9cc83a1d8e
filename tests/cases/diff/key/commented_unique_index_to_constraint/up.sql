-- phase 1 [tx] steps 1: make index u of stock a unique constraint
COMMENT ON INDEX u IS NULL;
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
