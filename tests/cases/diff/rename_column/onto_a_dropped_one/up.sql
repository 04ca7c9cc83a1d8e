-- phase 1 [tx] steps 1,2,3,4,5: drop constraint note_symbol_fkey of note, drop column stock.symbol, rename column stock.ticker to symbol and 2 more
ALTER TABLE note DROP CONSTRAINT note_symbol_fkey;
ALTER TABLE stock DROP COLUMN symbol;
ALTER TABLE stock RENAME COLUMN ticker TO symbol;
ALTER TABLE stock RENAME CONSTRAINT stock_ticker_key TO stock_symbol_key;
ALTER TABLE note ADD CONSTRAINT note_symbol_fkey FOREIGN KEY (symbol) REFERENCES stock (symbol) NOT VALID;

-- phase 2 [alone] steps 5: validate note.note_symbol_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_symbol_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_symbol_fkey;
