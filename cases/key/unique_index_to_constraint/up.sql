-- phase 1 [tx] steps 1: make index u of stock unique constraint u
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
