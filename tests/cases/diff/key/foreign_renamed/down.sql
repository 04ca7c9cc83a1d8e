-- phase 1 [tx] steps 1: rename constraint note_stock_id_fkey of note to x
ALTER TABLE note RENAME CONSTRAINT note_stock_id_fkey TO x;
