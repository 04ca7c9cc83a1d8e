-- phase 1 [tx] steps 1: drop constraint note.note_stock_id_fkey
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
