-- phase 1 [tx] steps 1,2,3,4: drop constraint note.note_symbol_market_fkey, drop constraint note.note_b_fkey, drop table stock and 1 more
ALTER TABLE note DROP CONSTRAINT note_symbol_market_fkey;
ALTER TABLE note DROP CONSTRAINT note_b_fkey;
DROP TABLE stock;
DROP TABLE note;
