-- phase 1 [tx] steps 1: make index u of stock a unique constraint
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
