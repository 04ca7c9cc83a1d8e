-- phase 1 [tx] steps 1: add check c to stock
ALTER TABLE stock ADD CONSTRAINT c CHECK (id > 0) NOT VALID;

-- phase 2 [alone] steps 1: validate stock.c
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('stock') AND conname = 'c'
ALTER TABLE stock VALIDATE CONSTRAINT c;
