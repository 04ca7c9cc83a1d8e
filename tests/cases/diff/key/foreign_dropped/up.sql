-- phase 1 [tx] steps 1: drop constraint note_stock_id_fkey of note
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
