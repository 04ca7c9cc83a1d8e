-- phase 1 [tx] steps 1,2,3: drop constraint recent of price, add column price.month integer, add check recent to price
ALTER TABLE price DROP CONSTRAINT recent;
ALTER TABLE price ADD COLUMN month integer;
ALTER TABLE price ADD CONSTRAINT recent CHECK (day > make_date(year => 2000, month => 1, day => 1)) NOT VALID;

-- phase 2 [alone] steps 3: validate price.recent
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'recent'
ALTER TABLE price VALIDATE CONSTRAINT recent;
