-- phase 1 [tx] steps 1: rename constraint x of note to note_stock_id_fkey
ALTER TABLE note RENAME CONSTRAINT x TO note_stock_id_fkey;
