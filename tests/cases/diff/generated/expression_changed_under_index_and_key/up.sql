-- phase 1 [tx] steps 1,2: drop constraint note_code_fkey of note, drop constraint trade_code_key of trade
ALTER TABLE note DROP CONSTRAINT note_code_fkey;
ALTER TABLE trade DROP CONSTRAINT trade_code_key;

-- phase 2 [alone] steps 3: drop index trade_code_price_idx of trade
-- done when: SELECT to_regclass('trade_code_price_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_code_price_idx;

-- phase 3 [alone] steps 4: drop index trade_lower_idx of trade
-- done when: SELECT to_regclass('trade_lower_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS trade_lower_idx;

-- phase 4 [tx] steps 5,6: drop generated column trade.code to compute it anew, add column trade.code text generated as volume::text || '%'
ALTER TABLE trade DROP COLUMN code, ADD COLUMN code text GENERATED ALWAYS AS (volume::text || '%') STORED NOT NULL;

-- phase 5 [alone] steps 7: add unique constraint trade_code_key to trade (code)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_code_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_code_key
CREATE UNIQUE INDEX CONCURRENTLY trade_code_key ON trade (code);

-- phase 6 [tx] steps 7: add unique constraint trade_code_key to trade (code)
ALTER TABLE trade ADD CONSTRAINT trade_code_key UNIQUE USING INDEX trade_code_key;

-- phase 7 [alone] steps 8: create index trade_code_price_idx on trade (code, price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_code_price_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_code_price_idx
CREATE INDEX CONCURRENTLY trade_code_price_idx ON trade (code, price);

-- phase 8 [alone] steps 9: create index trade_lower_idx on trade (price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('trade_lower_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS trade_lower_idx
CREATE INDEX CONCURRENTLY trade_lower_idx ON trade (price) WHERE (code <> 'x');

-- phase 9 [tx] steps 10: add foreign key note_code_fkey to note (code refers to trade)
ALTER TABLE note ADD CONSTRAINT note_code_fkey FOREIGN KEY (code) REFERENCES trade (code) NOT VALID;

-- phase 10 [alone] steps 10: validate note.note_code_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_code_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_code_fkey;
