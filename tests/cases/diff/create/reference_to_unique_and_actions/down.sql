-- phase 1 [tx] steps 1,2,3,4: drop constraint note_symbol_market_fkey of note, drop constraint note_b_fkey of note, drop table stock and 1 more
ALTER TABLE note DROP CONSTRAINT note_symbol_market_fkey;
ALTER TABLE note DROP CONSTRAINT note_b_fkey;
DROP TABLE stock;
DROP TABLE note;
