-- phase 1 [tx] steps 1,2: drop constraint c of stock, add check c to stock
ALTER TABLE stock DROP CONSTRAINT c;
ALTER TABLE stock ADD CONSTRAINT c CHECK (id > 0 AND id < 100) NOT VALID;

-- phase 2 [alone] steps 2: validate stock.c
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'c'
ALTER TABLE stock VALIDATE CONSTRAINT c;
