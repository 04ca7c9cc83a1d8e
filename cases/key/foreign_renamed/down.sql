-- phase 1 [tx] steps 1: rename constraint note.note_stock_id_fkey to x
ALTER TABLE note RENAME CONSTRAINT note_stock_id_fkey TO x;
